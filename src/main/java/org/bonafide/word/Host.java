package org.bonafide.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Somebody else's agreement, read and not changed.
 *
 * <p>Example: {@code Host.read("agency.docx", bytes).paragraphs().get(7).number()} is {@code 3.2}.
 *
 * @param file as findings call it
 * @param parts the package
 * @param part the name of the part with the words, as in {@code word/document.xml}
 * @param text that part as characters; they go back to the same bytes
 * @param root its outermost element
 * @param prefix how the words of WordprocessingML begin there, as in {@code w}
 * @param lists what its lists say of each level
 */
public record Host(
    String file,
    WordPackage parts,
    String part,
    String text,
    XmlNode root,
    String prefix,
    Lists lists,
    List<HostParagraph> paragraphs) {

  private static final String NAMESPACE =
      "http://(schemas\\.openxmlformats\\.org/wordprocessingml/2006/main"
          + "|purl\\.oclc\\.org/ooxml/wordprocessingml/main)";

  /** The levels of its lists. */
  public interface Lists {
    /** A level of a list by the id that paragraphs use, where the list has it. */
    Optional<ListLevel> level(String num, int index);
  }

  public Host {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Reads a file that nobody vouches for.
   *
   * @param file as findings call it
   * @throws HostRefused where it is no Word file, or one that is not worked on
   */
  public static Host read(String file, byte[] bytes) throws HostRefused {
    WordPackage parts = WordPackage.read(file, bytes);
    HostGate.check(file, parts);
    String part = mainPart(file, parts);
    String text =
        XmlScan.text(
            file,
            parts
                .part(part)
                .orElseThrow(() -> HostRefused.unreadable(file, "it has no document in it.")));
    XmlNode root = XmlScan.root(file, text);
    String prefix = prefix(file, root, text);
    XmlNode body =
        root.child("body")
            .filter(one -> root.local().equals("document"))
            .orElseThrow(() -> HostRefused.unreadable(file, "it has no body of text."));
    if (root.walk().anyMatch(one -> one.local().equals("altChunk"))) {
      throw HostRefused.refused(
          file, "takes another file in (altChunk).", "Save a clean copy as .docx, and try again.");
    }
    OfficeParts office = OfficeParts.read(file, bytes);
    List<HostParagraph> paragraphs = paragraphs(file, office, body);
    if (paragraphs.isEmpty()) {
      throw HostRefused.unreadable(file, "it has no paragraph in it.");
    }
    return new Host(file, parts, part, text, root, prefix, office, paragraphs);
  }

  private static List<HostParagraph> paragraphs(String file, OfficeParts office, XmlNode body)
      throws HostRefused {
    try {
      return new ParagraphReader(office).read(body);
    } catch (IllegalArgumentException e) { // as late as a value is asked for, XMLBeans reads it
      throw HostRefused.unreadable(
          file, "a list or style of it has a value that Word never writes.");
    }
  }

  private static String mainPart(String file, WordPackage parts) throws HostRefused {
    byte[] relations =
        parts
            .part("_rels/.rels")
            .orElseThrow(() -> HostRefused.unreadable(file, "it names no document."));
    return XmlScan.root(file, XmlScan.text(file, relations)).children().stream()
        .filter(one -> one.attribute("Type").endsWith("/officeDocument"))
        .map(one -> one.attribute("Target").replaceFirst("^/", ""))
        .findFirst()
        .orElseThrow(() -> HostRefused.unreadable(file, "it names no document."));
  }

  /** Of the root alone: a prefix that means something else further in is not what Word writes. */
  private static String prefix(String file, XmlNode root, String text) throws HostRefused {
    Map<String, String> named =
        root.attributes().stream()
            .filter(one -> one[0].startsWith("xmlns:") && one[1].matches(NAMESPACE))
            .collect(Collectors.toMap(one -> one[0].substring(6), one -> one[1], (a, b) -> a));
    String prefix = root.prefix();
    boolean twice = named.containsKey(prefix) && otherwise(text, prefix, named.get(prefix));
    if (prefix.isEmpty() || !named.containsKey(prefix) || twice) {
      throw HostRefused.unreadable(file, "its elements are named as no word processor names them.");
    }
    return prefix;
  }

  private static boolean otherwise(String text, String prefix, String meaning) {
    String declared = "xmlns:" + prefix + "=";
    for (int at = text.indexOf(declared); at >= 0; at = text.indexOf(declared, at + 1)) {
      if (!text.startsWith(meaning, at + declared.length() + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The body, which holds every paragraph. */
  public XmlNode body() {
    return root.child("body").orElseThrow();
  }

  /** All its words, a line a paragraph. */
  public String words() {
    return paragraphs.stream().map(HostParagraph::text).collect(Collectors.joining("\n"));
  }
}

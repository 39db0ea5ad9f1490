package org.bonafide.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words of a host that stand beside its text: in a note, a header, a footer or a text box.
 *
 * <p>Example: {@code MarginText.of(host).get(0).part()} is {@code footnotes}.
 *
 * @param part {@code footnotes}, {@code endnotes}, {@code headers}, {@code footers} or {@code
 *     text-boxes}
 * @param at the paragraph on which they hang; nothing for a header or footer
 * @param text as it stands after tracked changes
 */
public record MarginText(String part, Optional<HostParagraph> at, String text) {

  private static final String BOXES = "text-boxes";
  private static final Map<String, String> PARTS =
      Map.of(
          "footnotes",
          "footnotes",
          "endnotes",
          "endnotes",
          "header",
          "headers",
          "footer",
          "footers");
  private static final Set<String> GONE = Set.of("del", "moveFrom");
  private static final Set<String> NO_WORDS = Set.of("pPr", "rPr", "txbxContent", "sdtPr");

  /**
   * All of them: text boxes in the order of the text, then the other parts in the order in which
   * the host names them. Words that a part repeats are told once.
   *
   * @throws HostRefused where a part is no XML that Word writes
   */
  public static List<MarginText> of(Host host) throws HostRefused {
    Set<MarginText> all = new LinkedHashSet<>();
    for (HostParagraph paragraph : host.paragraphs()) {
      if (paragraph.traits().textBox()) {
        boxes(paragraph.node(), Optional.of(paragraph), all);
      }
    }
    Map<String, HostParagraph> called = called(host);
    for (Map.Entry<String, String> one : parts(host).entrySet()) {
      byte[] bytes = host.parts().part(one.getKey()).orElseThrow();
      XmlNode root = XmlScan.root(host.file(), XmlScan.text(host.file(), bytes));
      String part = one.getValue();
      for (XmlNode note : part.endsWith("notes") ? root.children() : List.of(root)) {
        String key = part + " " + note.attribute("id");
        boolean isLine = !note.attribute("type").isEmpty() && part.endsWith("notes");
        if (!isLine) {
          paragraphs(note, part, Optional.ofNullable(called.get(key)), all);
          boxes(note, Optional.ofNullable(called.get(key)), all);
        }
      }
    }
    return List.copyOf(all);
  }

  /** The parts that the host names, with what they are. */
  private static Map<String, String> parts(Host host) throws HostRefused {
    String folder = host.part().substring(0, host.part().lastIndexOf('/') + 1);
    String relations = folder + "_rels/" + host.part().substring(folder.length()) + ".rels";
    Map<String, String> parts = new LinkedHashMap<>();
    if (host.parts().part(relations).isPresent()) {
      byte[] bytes = host.parts().part(relations).get();
      for (XmlNode one : XmlScan.root(host.file(), XmlScan.text(host.file(), bytes)).children()) {
        String type = one.attribute("Type");
        String target = one.attribute("Target");
        String name = target.startsWith("/") ? target.substring(1) : folder + target;
        String part = PARTS.get(type.substring(type.lastIndexOf('/') + 1));
        if (part != null && host.parts().part(name).isPresent()) {
          parts.put(name, part);
        }
      }
    }
    return parts;
  }

  /** The paragraphs that call a note, by kind and id of the note. */
  private static Map<String, HostParagraph> called(Host host) {
    Map<String, HostParagraph> called = new HashMap<>();
    for (HostParagraph paragraph : host.paragraphs()) {
      paragraph
          .node()
          .walk()
          .filter(one -> one.local().matches("(foot|end)noteReference"))
          .forEach(
              one ->
                  called.putIfAbsent(
                      one.local().replace("Reference", "s ") + one.attribute("id"), paragraph));
    }
    return called;
  }

  private static void boxes(XmlNode in, Optional<HostParagraph> at, Set<MarginText> all) {
    in.walk()
        .filter(one -> one.local().equals("txbxContent"))
        .forEach(box -> paragraphs(box, BOXES, at, all));
  }

  /** The paragraphs of a part, those of a text box in it left out. */
  private static void paragraphs(
      XmlNode in, String part, Optional<HostParagraph> at, Set<MarginText> all) {
    for (XmlNode one : in.children()) {
      if (one.local().equals("p")) {
        StringBuilder words = new StringBuilder();
        words(one, words);
        String text = words.toString().replaceAll("[\\s\u00a0]+", " ").strip();
        if (!text.isEmpty()) {
          all.add(new MarginText(part, at, text));
        }
      } else if (!NO_WORDS.contains(one.local())) {
        paragraphs(one, part, at, all);
      }
    }
  }

  private static void words(XmlNode in, StringBuilder words) {
    for (XmlNode one : in.children()) {
      switch (one.local()) {
        case "t" -> words.append(one.text());
        case "tab", "ptab", "br", "cr" -> words.append(' ');
        case "noBreakHyphen" -> words.append('-');
        default -> {
          if (!NO_WORDS.contains(one.local()) && !GONE.contains(one.local())) {
            words(one, words);
          }
        }
      }
    }
  }
}

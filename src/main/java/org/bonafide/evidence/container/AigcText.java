package org.bonafide.evidence.container;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of the PRC in an XMP packet, letter by letter: an element or an attribute. A packet that
 * is written anew gets it back as it was.
 *
 * @param prefix of its namespace, as in {@code TC260}
 * @param text the element, or the attribute with its value
 * @param about what the description says that it is about
 */
record AigcText(String prefix, String text, boolean isElement, String about) {

  private static final Pattern ABOUT = Pattern.compile("\\babout\\s*=\\s*(\"[^\"]*\"|'[^']*')");

  /** The mark, where the packet has one in a form that can be cut out. */
  static Optional<AigcText> in(String packet) {
    Matcher space =
        Pattern.compile("xmlns:([\\w.-]+)\\s*=\\s*[\"']" + Pattern.quote(Xmp.AIGC) + "[\"']")
            .matcher(packet);
    if (!space.find()) {
      return Optional.empty();
    }
    String prefix = space.group(1);
    String name = Pattern.quote(prefix) + ":AIGC";
    Matcher about = ABOUT.matcher(packet);
    String said = about.find() ? about.group(1) : "\"\"";
    Matcher element =
        Pattern.compile("<" + name + "(\\s[^<>]*)?>[^<]*</" + name + "\\s*>").matcher(packet);
    if (element.find()) {
      return Optional.of(new AigcText(prefix, element.group(), true, said));
    }
    Matcher attribute =
        Pattern.compile("\\b" + name + "\\s*=\\s*(\"[^\"]*\"|'[^']*')").matcher(packet);
    return attribute.find()
        ? Optional.of(new AigcText(prefix, attribute.group(), false, said))
        : Optional.empty();
  }

  /** The packet with the mark in a description of its own. */
  byte[] put(byte[] packet) {
    String words = new String(packet, StandardCharsets.UTF_8);
    int end = words.lastIndexOf("</rdf:RDF>");
    String head =
        "<rdf:Description rdf:about=" + about + " xmlns:" + prefix + "=\"" + Xmp.AIGC + "\"";
    String description =
        isElement ? head + ">" + text + "</rdf:Description>" : head + " " + text + "/>";
    return (words.substring(0, end) + description + words.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }
}

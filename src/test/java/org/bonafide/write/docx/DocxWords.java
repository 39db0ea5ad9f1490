package org.bonafide.write.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bonafide.type.Drawn;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of a Word file's body in reading order: {@code DocxWords.of(bytes)}.
 *
 * <p>With the numbers that Word counts and the cached results of fields; without bullets, the signs
 * of check boxes, header and footer. Comments follow their paragraph, or the row of their cell.
 * White space is one space; what draws nothing is left out, as in a PDF.
 */
public final class DocxWords {

  private DocxWords() {}

  /** All words, on one line. */
  public static String of(byte[] docx) {
    return String.join(" ", paragraphs(docx)).replaceAll("[\\s\u00a0]+", " ").strip();
  }

  /** The words of each paragraph that has any. */
  public static List<String> paragraphs(byte[] docx) {
    Map<String, byte[]> parts = DocxSchema.parts(docx);
    WordNumbers numbers = new WordNumbers(parse(parts.get("word/numbering.xml")));
    List<String> all = new ArrayList<>();
    Map<String, String> comments = comments(parts);
    List<String> held = new ArrayList<>();
    Element row = null;
    Document document = parse(parts.get("word/document.xml"));
    for (Element paragraph : under(document.getDocumentElement(), "w:p")) {
      if (above(paragraph, "w:p") != null) {
        continue; // a label, read with the paragraph that its drawing stands in
      }
      Element own = above(paragraph, "w:tr");
      if (own != row) {
        all.addAll(held);
        held.clear();
        row = own;
      }
      String style =
          under(paragraph, "w:pStyle").stream()
              .map(e -> e.getAttribute("w:val"))
              .findFirst()
              .orElse("");
      StringBuilder words = new StringBuilder(numbers.next(style)).append(' ');
      collect(paragraph, words);
      String line = Drawn.of(words.toString()).replaceAll("[\\s\u00a0]+", " ").strip();
      if (!line.isEmpty()) {
        all.add(line);
      }
      under(paragraph, "w:commentReference")
          .forEach(c -> held.add(comments.get(c.getAttribute("w:id"))));
      if (row == null) {
        all.addAll(held);
        held.clear();
      }
    }
    all.addAll(held);
    return all;
  }

  private static Map<String, String> comments(Map<String, byte[]> parts) {
    Map<String, String> comments = new LinkedHashMap<>();
    if (parts.containsKey("word/comments.xml")) {
      Document part = parse(parts.get("word/comments.xml"));
      for (Element comment : under(part.getDocumentElement(), "w:comment")) {
        StringBuilder words = new StringBuilder();
        collect(comment, words);
        comments.put(
            comment.getAttribute("w:id"), words.toString().replaceAll("[\\s\u00a0]+", " ").strip());
      }
    }
    return comments;
  }

  private static Element above(Element element, String name) {
    for (Node n = element.getParentNode(); n instanceof Element e; n = n.getParentNode()) {
      if (e.getNodeName().equals(name)) {
        return e;
      }
    }
    return null;
  }

  private static void collect(Element element, StringBuilder words) {
    switch (element.getNodeName()) {
      case "w:t" -> words.append(element.getTextContent());
      case "w:br", "w:tab" -> words.append(' ');
      case "w:sdtPr", "w:instrText", "w:pPr", "w:rPr" -> {}
      default -> {
        if (element.getElementsByTagName("w14:checkbox").getLength() > 0
            && element.getNodeName().equals("w:sdt")) {
          return; // drawn in a PDF file
        }
        if (element.getNodeName().equals("w:txbxContent")) {
          words.append(' ');
        }
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
          if (n instanceof Element child) {
            collect(child, words);
          }
        }
      }
    }
  }

  /** The elements of a name anywhere under another, in order. */
  static List<Element> under(Element parent, String name) {
    List<Element> all = new ArrayList<>();
    var nodes = parent.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  static Document parse(byte[] xml) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}

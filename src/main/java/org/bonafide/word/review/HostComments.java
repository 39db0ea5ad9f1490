package org.bonafide.word.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bonafide.word.Host;
import org.bonafide.word.HostParagraph;
import org.bonafide.word.HostRefused;
import org.bonafide.word.XmlNode;
import org.bonafide.write.markup.Markup;

/**
 * A copy of a host with comments of Word at some of its paragraphs. The host's words are not
 * touched: taking the marks of our comments out of {@code word/document.xml} gives the host's part
 * byte for byte, and every part but those that list comments is copied as it lies in the file.
 *
 * <p>Example: {@code new HostComments(host, "Bonafide").at(Map.of(7, List.of("3.2: who owns
 * it")))}.
 *
 * @param author under whose name the comments stand; they bear no day
 */
public record HostComments(Host host, String author) {

  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  private static final String STRICT =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  /**
   * The copy.
   *
   * @param comments lines of each comment, by the index of its paragraph
   * @throws HostRefused where the package does not say where its comments are
   */
  public byte[] at(Map<Integer, List<String>> comments) throws HostRefused {
    Map<Integer, List<String>> sorted = new TreeMap<>(comments);
    Optional<String> part = commentsPart();
    String name = part.orElse(folder() + "comments.xml");
    String old = part.isPresent() ? text(name) : "";
    long id = freeId(old);
    StringBuilder list = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    String prefix = old.isEmpty() ? "w" : root(old).prefix();
    for (Map.Entry<Integer, List<String>> one : sorted.entrySet()) {
      list.append(comment(prefix, id, one.getValue()));
      marks.addAll(marks(host.paragraphs().get(one.getKey()), id));
      id++;
    }
    Map<String, byte[]> changed = new LinkedHashMap<>();
    changed.put(host.part(), bytes(marked(marks)));
    changed.put(name, bytes(joined(old, list.toString())));
    if (part.isEmpty()) {
      changed.put(relations(), bytes(related()));
      changed.put("[Content_Types].xml", bytes(typed(name)));
    }
    return host.parts().with(changed);
  }

  private record Mark(int at, String xml) {}

  private List<Mark> marks(HostParagraph paragraph, long id) {
    String w = host.prefix();
    XmlNode node = paragraph.node();
    int begins = node.child("pPr").map(XmlNode::end).orElse(node.inside());
    return List.of(
        new Mark(begins, "<" + w + ":commentRangeStart " + w + ":id=\"" + id + "\"/>"),
        new Mark(
            node.close(),
            "<"
                + w
                + ":commentRangeEnd "
                + w
                + ":id=\""
                + id
                + "\"/><"
                + w
                + ":r><"
                + w
                + ":commentReference "
                + w
                + ":id=\""
                + id
                + "\"/></"
                + w
                + ":r>"));
  }

  private String marked(List<Mark> marks) {
    StringBuilder text = new StringBuilder(host.text());
    marks.stream()
        .sorted(Comparator.comparingInt(Mark::at).reversed())
        .forEach(mark -> text.insert(mark.at(), mark.xml()));
    return text.toString();
  }

  private String comment(String prefix, long id, List<String> lines) {
    String w = prefix.isEmpty() ? "" : prefix + ":";
    String named = prefix.isEmpty() ? "w:" : w; // an attribute needs a prefix
    StringBuilder xml = new StringBuilder("<" + w + "comment " + named + "id=\"" + id + "\" ");
    xml.append(named).append("author=\"").append(Markup.escaped(author)).append("\" ");
    xml.append(named).append("initials=\"").append(Markup.escaped(author.substring(0, 1)));
    xml.append("\">");
    for (String line : lines) {
      xml.append("<").append(w).append("p><").append(w).append("r><").append(w);
      xml.append("t xml:space=\"preserve\">").append(Markup.escaped(line)).append("</").append(w);
      xml.append("t></").append(w).append("r></").append(w).append("p>");
    }
    return xml.append("</").append(w).append("comment>").toString();
  }

  private String joined(String old, String list) throws HostRefused {
    if (old.isEmpty()) {
      return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
          + namespace()
          + "\">"
          + list
          + "</w:comments>";
    }
    return added(old, root(old), list);
  }

  private long freeId(String old) throws HostRefused {
    long most = -1;
    if (!old.isEmpty()) {
      most = root(old).children().stream().mapToLong(HostComments::id).max().orElse(-1);
    }
    long inText =
        host.root()
            .walk()
            .filter(one -> one.local().startsWith("comment"))
            .mapToLong(HostComments::id)
            .max()
            .orElse(-1);
    return Math.max(most, inText) + 1;
  }

  private static long id(XmlNode node) {
    String id = node.attribute("id");
    return id.matches("\\d{1,9}") ? Long.parseLong(id) : -1;
  }

  /** The meaning of the host's prefix: there are two editions of the format. */
  private String namespace() {
    return host.root().attribute(host.prefix());
  }

  private String folder() {
    return host.part().substring(0, host.part().lastIndexOf('/') + 1);
  }

  private String relations() {
    return folder() + "_rels/" + host.part().substring(folder().length()) + ".rels";
  }

  private Optional<String> commentsPart() throws HostRefused {
    if (host.parts().part(relations()).isEmpty()) {
      return Optional.empty();
    }
    return root(text(relations())).children().stream()
        .filter(one -> one.attribute("Type").endsWith("/comments"))
        .map(one -> one.attribute("Target"))
        .map(target -> target.startsWith("/") ? target.substring(1) : folder() + target)
        .filter(name -> host.parts().part(name).isPresent())
        .findFirst();
  }

  private String related() throws HostRefused {
    if (host.parts().part(relations()).isEmpty()) {
      return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
          + relation("rIdComments")
          + "</Relationships>";
    }
    String old = text(relations());
    XmlNode root = root(old);
    String id = "rIdComments";
    while (old.contains("\"" + id + "\"")) {
      id += "1";
    }
    String tag = root.prefix().isEmpty() ? "" : root.prefix() + ":";
    return added(old, root, "<" + tag + "Relationship" + relation(id));
  }

  private String relation(String id) {
    String type = namespace().contains("purl.oclc.org") ? STRICT : RELATION;
    return " Id=\"" + id + "\" Type=\"" + type + "\" Target=\"comments.xml\"/>";
  }

  private String typed(String name) throws HostRefused {
    String old = text("[Content_Types].xml");
    XmlNode root = root(old);
    String tag = root.prefix().isEmpty() ? "" : root.prefix() + ":";
    return added(
        old,
        root,
        "<" + tag + "Override PartName=\"/" + name + "\" ContentType=\"" + TYPE + "\"/>");
  }

  /** Behind what a root holds; one that holds nothing may have no end tag yet. */
  private static String added(String old, XmlNode root, String xml) {
    if (root.inside() < root.end()) {
      return old.substring(0, root.close()) + xml + old.substring(root.close());
    }
    String open = old.substring(0, root.end()).replaceFirst("\\s*/>$", ">");
    return open + xml + "</" + root.name() + ">" + old.substring(root.end());
  }

  private XmlNode root(String part) throws HostRefused {
    return XmlNode.root(host.file(), part);
  }

  private String text(String name) throws HostRefused {
    return XmlNode.text(host.file(), host.parts().part(name).orElseThrow());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

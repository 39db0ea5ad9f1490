package org.bonafide.word.drafts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bonafide.word.Host;
import org.bonafide.word.HostParagraph;
import org.bonafide.word.HostRefused;
import org.bonafide.word.XmlNode;

/**
 * The words of a draft, as they stand after its tracked changes and as they stood before them.
 *
 * <p>Example: {@code DraftText.of(host, Set.of("records")).after()}.
 *
 * @param after with all changes accepted
 * @param before with all changes rejected
 */
public record DraftText(List<DraftParagraph> after, List<DraftParagraph> before) {

  /** What stands before the first clause. */
  public static final String HEAD = "head";

  /** What is for signatures. */
  public static final String SIGNATURES = "signatures";

  /** What stands in headers, footers and notes. */
  public static final String MARGINS = "margins";

  /** The number of a page is counted anew by whoever opens a file: it is no word of a draft. */
  private static final Pattern PAGE =
      Pattern.compile("\\s*(PAGE|NUMPAGES|SECTIONPAGES)\\b.*", Pattern.DOTALL);

  private static final Set<String> NEW = Set.of("ins", "moveTo");
  private static final Set<String> GONE = Set.of("del", "moveFrom");

  public DraftText {
    after = List.copyOf(after);
    before = List.copyOf(before);
  }

  /**
   * Reads a draft.
   *
   * @param anchors of clauses and schedules, which our bookmarks name
   * @throws HostRefused where a part is no XML that Word writes
   */
  public static DraftText of(Host host, Collection<String> anchors) throws HostRefused {
    return new DraftText(read(host, anchors, GONE), read(host, anchors, NEW));
  }

  private static List<DraftParagraph> read(
      Host host, Collection<String> anchors, Set<String> without) throws HostRefused {
    List<DraftParagraph> all = new ArrayList<>();
    String clause = HEAD;
    String pending = "";
    for (HostParagraph paragraph : host.paragraphs()) {
      clause = clause(paragraph, anchors, clause);
      String text = pending + text(paragraph.node(), without);
      boolean joins =
          paragraph
              .node()
              .path("pPr", "rPr")
              .filter(mark -> mark.children().stream().anyMatch(c -> without.contains(c.local())))
              .isPresent();
      pending = joins ? text : "";
      if (!joins) {
        add(all, clause, paragraph.number(), text, controls(paragraph.node(), without));
      }
    }
    add(all, clause, "", pending);
    margins(host, without, all);
    return all;
  }

  private static void margins(Host host, Set<String> without, List<DraftParagraph> all)
      throws HostRefused {
    for (Map.Entry<String, byte[]> part : host.parts().parts().entrySet()) {
      if (part.getKey().matches("word/(header|footer|footnotes|endnotes)\\d*\\.xml")) {
        String xml = new String(part.getValue(), StandardCharsets.UTF_8);
        XmlNode.root(host.file(), xml)
            .walk()
            .filter(node -> node.local().equals("p"))
            .forEach(node -> add(all, MARGINS, "", text(node, without)));
      }
    }
  }

  /** What stands in each content control that has a tag; what stands in the first of two counts. */
  private static Map<String, String> controls(XmlNode paragraph, Set<String> without) {
    Map<String, String> controls = new HashMap<>();
    paragraph
        .walk()
        .filter(one -> one.local().equals("sdt"))
        .forEach(
            one -> {
              String tag = one.path("sdtPr", "tag").map(at -> at.attribute("val")).orElse("");
              Optional<XmlNode> content = one.child("sdtContent");
              if (!tag.isEmpty() && content.isPresent()) {
                controls.putIfAbsent(tag, plain(text(content.get(), without)));
              }
            });
    return controls;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u00a0\u3000]+", " ").strip();
  }

  private static void add(List<DraftParagraph> all, String clause, String number, String text) {
    add(all, clause, number, text, Map.of());
  }

  private static void add(
      List<DraftParagraph> all,
      String clause,
      String number,
      String text,
      Map<String, String> controls) {
    String plain = plain(text);
    if (!plain.isEmpty()) {
      all.add(new DraftParagraph(clause, number, plain, controls));
    }
  }

  private static String clause(
      HostParagraph paragraph, Collection<String> anchors, String current) {
    if (paragraph.style().startsWith("Signature")) {
      return SIGNATURES;
    }
    String found = current;
    for (XmlNode mark : paragraph.node().children()) {
      if (mark.local().equals("bookmarkStart")) {
        String name = mark.attribute("name");
        found = anchors.stream().filter(one -> isOf(name, one)).findFirst().orElse(found);
      }
    }
    return found;
  }

  /** {@code _ai_use_en_US} is the bookmark of {@code ai-use}. */
  private static boolean isOf(String bookmark, String anchor) {
    String name = "_" + anchor.replace('-', '_');
    return bookmark.equals(name)
        || bookmark.startsWith(name)
            && bookmark.substring(name.length()).matches("(_[a-z]{2,3})(_[A-Za-z]{2,4})*");
  }

  static String text(XmlNode node, Set<String> without) {
    StringBuilder text = new StringBuilder();
    new Collected(without, text, new ArrayDeque<>()).from(node);
    return text.toString();
  }

  /**
   * Words on their way out of XML.
   *
   * @param fields the instructions of the fields that are open, the innermost first
   */
  private record Collected(Set<String> without, StringBuilder text, Deque<StringBuilder> fields) {

    private void from(XmlNode node) {
      for (XmlNode one : node.children()) {
        switch (one.local()) {
          case "t", "delText" -> text.append(isPage() ? "" : one.text());
          case "tab", "ptab", "br", "cr" -> text.append(' ');
          case "noBreakHyphen" -> text.append('-');
          case "instrText", "delInstrText" -> {
            if (!fields.isEmpty()) {
              fields.peek().append(one.text());
            }
          }
          case "fldChar" -> field(one.attribute("fldCharType"));
          case "fldSimple" -> {
            if (!PAGE.matcher(one.attribute("instr")).matches()) {
              from(one);
            }
          }
          case "pPr", "rPr", "txbxContent" -> {}
          default -> {
            if (!without.contains(one.local())) {
              from(one);
            }
          }
        }
      }
    }

    private boolean isPage() {
      return fields.stream().anyMatch(one -> PAGE.matcher(one).matches());
    }

    private void field(String type) {
      if (type.equals("begin")) {
        fields.push(new StringBuilder());
      } else if (type.equals("end")) {
        fields.poll();
      }
    }
  }
}

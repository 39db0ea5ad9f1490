package org.bonafide.word.drafts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.word.XmlNode;
import org.bonafide.write.markup.Markup;

/**
 * Writes what stood in one draft, or stands in another, as tracked changes of Word. A bookmark of
 * what is deleted stays where the new draft has no such name, since a name may stand once: the
 * references to it are right again where the deletion is rejected.
 */
final class TrackedMarkup {

  private static final Set<String> MARKS =
      Set.of(
          "bookmarkStart",
          "bookmarkEnd",
          "commentRangeStart",
          "commentRangeEnd",
          "proofErr",
          "permStart",
          "permEnd");

  private static final Pattern NAME = Pattern.compile(" w:name=\"([^\"]*)\"");
  private static final Pattern REFERENCE =
      Pattern.compile("(<w:instrText[^>]*>\\s*(?:PAGE)?REF\\s+)(\\S+)");
  private static final Pattern ID = Pattern.compile(" w:id=\"([^\"]*)\"");

  private final String author;
  private final Set<String> names;
  private final Map<String, Long> kept = new HashMap<>();
  private long id;
  private int insertions;
  private int deletions;
  private int forms;

  /**
   * @param author under whose name the changes stand; they bear no day
   * @param id above all that are taken
   * @param names of the bookmarks of the new draft
   */
  TrackedMarkup(String author, long id, Set<String> names) {
    this.author = Markup.escaped(author);
    this.names = names;
    this.id = id;
  }

  int insertions() {
    return insertions;
  }

  int deletions() {
    return deletions;
  }

  int forms() {
    return forms;
  }

  /**
   * The properties of a paragraph that stood in another form before.
   *
   * @param properties as they are now, a {@code pPr} or nothing
   * @param before what stood in them, without the look of the mark
   */
  String reformed(String properties, String before) {
    forms++;
    String change = change("pPrChange") + "><w:pPr>" + before + "</w:pPr></w:pPrChange>";
    int end = properties.lastIndexOf("</w:pPr>");
    return end < 0
        ? "<w:pPr>" + change + "</w:pPr>"
        : properties.substring(0, end) + change + properties.substring(end);
  }

  private String change(String kind) {
    return "<w:" + kind + " w:id=\"" + id++ + "\" w:author=\"" + author + "\"";
  }

  /** Runs that are new. */
  String inserted(String runs) {
    if (runs.isEmpty()) {
      return "";
    }
    insertions++;
    return change("ins") + ">" + runs + "</w:ins>";
  }

  /** Runs that are gone. */
  String deleted(String runs) {
    if (runs.isEmpty()) {
      return "";
    }
    deletions++;
    String gone =
        led(runs)
            .replaceAll("<w:dataBinding [^>]*/>", "") // the data are those of the new draft
            .replaceAll("<w:t(?=[ >/])", "<w:delText")
            .replace("</w:t>", "</w:delText>")
            .replaceAll("<w:instrText(?=[ >/])", "<w:delInstrText")
            .replace("</w:instrText>", "</w:delInstrText>");
    return change("del") + ">" + gone + "</w:del>";
  }

  /**
   * Deleted references lead to the same part of the new draft, where that has another name for it:
   * a name ends with the language, and a law may bring another. A name that only counts ({@code
   * _n12}) is that of another paragraph there.
   */
  private String led(String runs) {
    Matcher reference = REFERENCE.matcher(runs);
    StringBuilder out = new StringBuilder();
    while (reference.find()) {
      String name = reference.group(2);
      String base = base(name);
      String other =
          names.contains(name) || base.matches("_n\\d+")
              ? name
              : names.stream()
                  .filter(one -> base(one).equals(base))
                  .sorted()
                  .findFirst()
                  .orElse(name);
      reference.appendReplacement(out, Matcher.quoteReplacement(reference.group(1) + other));
    }
    return reference.appendTail(out).toString();
  }

  /** A name without the language at its end. */
  static String base(String name) {
    return name.replaceFirst("_[a-z]{2}(_[A-Z]{2})?$", "");
  }

  /** A whole paragraph. */
  String paragraph(XmlNode node, boolean isNew) {
    StringBuilder xml = new StringBuilder("<w:p>");
    xml.append(marked(node.child("pPr").map(XmlNode::written).orElse(""), isNew));
    List<DraftAtom> words = new ArrayList<>();
    for (DraftAtom atom : DraftAtom.of(node)) {
      if (atom.isWord()) {
        words.add(atom);
      } else { // a field in a change of its own: LibreOffice leaves letters of others behind
        xml.append(whole(words, isNew));
        words.clear();
        String mark = isNew ? atom.xml() : standing(atom.xml());
        xml.append(atom.isMark() ? mark : whole(List.of(atom), isNew));
      }
    }
    return xml.append(whole(words, isNew)).append("</w:p>").toString();
  }

  private String whole(List<DraftAtom> atoms, boolean isNew) {
    String runs = DraftAtom.runs(atoms);
    return isNew ? inserted(runs) : deleted(runs);
  }

  /** A mark of what is deleted, where it may stand; empty where it may not. */
  private String standing(String mark) {
    Matcher name = NAME.matcher(mark);
    Matcher own = ID.matcher(mark);
    boolean begins = mark.startsWith("<w:bookmarkStart") && name.find() && own.find();
    if (begins && !names.contains(name.group(1))) {
      kept.put(own.group(1), id);
      return own.replaceFirst(" w:id=\"" + id++ + "\"");
    }
    boolean ends = mark.startsWith("<w:bookmarkEnd") && own.find();
    Long begun = ends ? kept.remove(own.group(1)) : null;
    return begun == null ? "" : own.replaceFirst(" w:id=\"" + begun + "\"");
  }

  /** The properties of a paragraph with its mark as new or gone. */
  private String marked(String properties, boolean isNew) {
    String mark = change(isNew ? "ins" : "del") + "/>";
    String own = isNew ? properties : properties.replaceAll("<w:sectPr.*</w:sectPr>", "");
    if (own.isEmpty() || own.matches("<w:pPr\\s*/>")) {
      return "<w:pPr><w:rPr>" + mark + "</w:rPr></w:pPr>";
    }
    int run = own.indexOf("<w:rPr>");
    if (run >= 0) {
      return own.substring(0, run + 7) + mark + own.substring(run + 7);
    }
    int before = own.indexOf("<w:sectPr");
    int at = before >= 0 ? before : own.lastIndexOf("</w:pPr>");
    return own.substring(0, at) + "<w:rPr>" + mark + "</w:rPr>" + own.substring(at);
  }

  /** A whole row of a table. */
  String row(XmlNode row, boolean isNew) {
    String mark = change(isNew ? "ins" : "del") + "/>";
    StringBuilder xml = new StringBuilder("<w:tr>");
    row.child("tblPrEx").ifPresent(one -> xml.append(one.written()));
    String own = row.child("trPr").map(XmlNode::written).orElse("<w:trPr></w:trPr>");
    int at = own.lastIndexOf("</w:trPr>");
    xml.append(own, 0, at).append(mark).append(own.substring(at));
    for (XmlNode cell : row.children()) {
      if (cell.local().equals("tc")) {
        xml.append("<w:tc>");
        cell.children().forEach(one -> xml.append(block(one, isNew)));
        xml.append("</w:tc>");
      }
    }
    return xml.append("</w:tr>").toString();
  }

  /** A block of a body or a cell: a paragraph, a table, or what stays as it is. */
  String block(XmlNode node, boolean isNew) {
    return switch (node.local()) {
      case "p" -> paragraph(node, isNew);
      case "tbl" -> {
        StringBuilder xml = new StringBuilder("<w:tbl>");
        for (XmlNode one : node.children()) {
          xml.append(one.local().equals("tr") ? row(one, isNew) : one.written());
        }
        yield xml.append("</w:tbl>").toString();
      }
      default -> MARKS.contains(node.local()) && !isNew ? "" : node.written();
    };
  }

  static boolean isMark(XmlNode node) {
    return MARKS.contains(node.local());
  }
}

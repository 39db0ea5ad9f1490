package org.bonafide.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the paragraphs of a body in order, with the number that Word counts for each. */
final class ParagraphReader {

  private static final Set<String> CHANGES =
      Set.of(
          "ins",
          "del",
          "moveFrom",
          "moveTo",
          "rPrChange",
          "pPrChange",
          "moveFromRangeStart",
          "moveToRangeStart",
          "sectPrChange",
          "tblPrChange",
          "numberingChange");
  private static final Set<String> GONE = Set.of("del", "moveFrom");

  private final OfficeParts parts;
  private final ListCounters counters = new ListCounters();
  private final FieldState fields = new FieldState();
  private final List<HostParagraph> paragraphs = new ArrayList<>();

  ParagraphReader(OfficeParts parts) {
    this.parts = parts;
  }

  List<HostParagraph> read(XmlNode body) {
    body.children().forEach(block -> within(block, block, false));
    return paragraphs;
  }

  private void within(XmlNode node, XmlNode block, boolean table) {
    switch (node.local()) {
      case "p" -> paragraph(node, block, table);
      case "tbl" -> node.children().forEach(child -> within(child, block, true));
      case "pPr", "rPr", "sdtPr", "tblPr", "tcPr", "trPr", "sectPr" -> {}
      default -> node.children().forEach(child -> within(child, block, table));
    }
  }

  private void paragraph(XmlNode node, XmlNode block, boolean table) {
    boolean contents = fields.inContents();
    List<HostRun> runs = new ArrayList<>();
    node.children().forEach(child -> runs(child, runs, false));
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    Optional<XmlNode> own = node.child("pPr");
    String style = own.flatMap(p -> p.child("pStyle")).map(s -> s.attribute("val")).orElse("");
    String num = value(own, "numPr", "numId");
    String at = value(own, "numPr", "ilvl");
    Optional<ListLevel> level = parts.level(style, num, at).filter(ListLevel::isNumber);
    String outline = value(own, "outlineLvl");
    paragraphs.add(
        new HostParagraph(
            paragraphs.size(),
            node,
            block,
            style,
            level,
            level.map(counters::next).orElse(""),
            text.toString().replace('\u00a0', ' '),
            runs,
            outline.matches("[0-9]") ? Integer.parseInt(outline) : parts.outline(style),
            new HostParagraph.Traits(
                table,
                node.walk().anyMatch(one -> CHANGES.contains(one.local())),
                node.walk().anyMatch(one -> one.local().equals("txbxContent")),
                own.flatMap(p -> p.child("sectPr")).isPresent(),
                contents || fields.inContents(),
                fields.isOpen(),
                parts.isBold(style))));
  }

  private static String value(Optional<XmlNode> node, String... path) {
    return node.flatMap(one -> one.path(path)).map(one -> one.attribute("val")).orElse("");
  }

  private void runs(XmlNode node, List<HostRun> runs, boolean result) {
    if (node.local().equals("r")) {
      run(node, runs, result);
    } else if (!node.local().equals("pPr") && !GONE.contains(node.local())) {
      boolean counted = result || node.local().equals("fldSimple");
      node.children().forEach(child -> runs(child, runs, counted));
    }
  }

  private void run(XmlNode run, List<HostRun> runs, boolean result) {
    StringBuilder text = new StringBuilder();
    for (XmlNode one : run.children()) {
      switch (one.local()) {
        case "t" -> text.append(fields.isOpen() && !fields.inResult() ? "" : one.text());
        case "tab", "ptab" -> text.append('\t');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "instrText" -> fields.instruction(one.text());
        case "fldChar" -> fields.character(one.attribute("fldCharType"));
        default -> {}
      }
    }
    String format = run.child("rPr").map(XmlNode::written).orElse("");
    runs.add(new HostRun(run, format, text.toString(), result || fields.inResult()));
  }
}

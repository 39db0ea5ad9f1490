package org.bonafide.word;

/** Styles and lists of the agreements that the tests build. */
final class HostParts {

  /** Lists: 1 through heading styles, 2 named by paragraphs, 3 flat, 4 Han, 5 (a) by itself. */
  private HostParts() {}

  static String styles(String more) {
    return "<w:styles xmlns:w=\""
        + HostBuilder.W
        + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Georgia\""
        + " w:hAnsi=\"Georgia\" w:eastAsia=\"SimSun\"/><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault>"
        + "<w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:pPrDefault>"
        + "</w:docDefaults>"
        + style("Normal", "Normal", "", "", "")
        + style(
            "Title", "Title", "Normal", "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"32\"/>")
        + style("TOC1", "toc 1", "Normal", "", "")
        + heading(1, "<w:keepNext/>", "<w:b/><w:caps/>")
        + heading(2, "", "")
        + heading(3, "", "")
        + style("BodyText", "Body Text", "Normal", "<w:jc w:val=\"both\"/>", "")
        + style("ListParagraph", "List Paragraph", "Normal", "<w:ind w:left=\"720\"/>", "")
        + more
        + "</w:styles>";
  }

  private static String heading(int level, String own, String look) {
    return style(
        "Heading" + level,
        "heading " + level,
        "Normal",
        own
            + "<w:numPr>"
            + (level == 1 ? "" : "<w:ilvl w:val=\"" + (level - 1) + "\"/>")
            + "<w:numId w:val=\"1\"/></w:numPr>"
            + (level == 1 ? "<w:outlineLvl w:val=\"0\"/>" : ""),
        look);
  }

  static String style(String id, String name, String based, String paragraph, String run) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/>"
        + (based.isEmpty() ? "" : "<w:basedOn w:val=\"" + based + "\"/>")
        + (paragraph.isEmpty() ? "" : "<w:pPr>" + paragraph + "</w:pPr>")
        + (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>")
        + "</w:style>";
  }

  static String numbering() {
    return "<w:numbering xmlns:w=\""
        + HostBuilder.W
        + "\">"
        + list(1, true, "decimal:%1.", "decimal:%1.%2", "lowerLetter:(%3)", "lowerRoman:(%4)")
        + list(2, false, "decimal:%1.", "decimal:%1.%2", "lowerLetter:(%3)", "lowerRoman:(%4)")
        + list(3, false, "decimal:%1.")
        + list(
            4,
            false,
            "chineseCountingThousand:\u7b2c%1\u6761",
            "chineseCountingThousand:\uff08%2\uff09",
            "decimal:%3.")
        + list(5, false, "lowerLetter:(%1)", "lowerRoman:(%2)")
        + list(6, false, "upperRoman:ARTICLE %1.", "decimal:%1.%2", "lowerLetter:(%3)")
        + num(1)
        + num(2)
        + num(3)
        + num(4)
        + num(5)
        + num(6)
        + "</w:numbering>";
  }

  private static String num(int id) {
    return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + id * 10 + "\"/></w:num>";
  }

  private static String list(int id, boolean styles, String... levels) {
    StringBuilder out = new StringBuilder();
    out.append("<w:abstractNum w:abstractNumId=\"").append(id * 10).append("\">");
    out.append("<w:multiLevelType w:val=\"multilevel\"/>");
    for (int i = 0; i < levels.length; i++) {
      String[] level = levels[i].split(":", 2);
      out.append("<w:lvl w:ilvl=\"")
          .append(i)
          .append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"");
      out.append(level[0]).append("\"/>");
      if (styles && i < 3) {
        out.append("<w:pStyle w:val=\"Heading").append(i + 1).append("\"/>");
      }
      if (id == 6 && i == 1) {
        out.append("<w:isLgl/>");
      }
      out.append("<w:lvlText w:val=\"").append(level[1]).append("\"/><w:lvlJc w:val=\"left\"/>");
      out.append("<w:pPr><w:ind w:left=\"").append(720 * (i + 1)).append("\" w:hanging=\"720\"/>");
      out.append("</w:pPr></w:lvl>");
    }
    return out.append("</w:abstractNum>").toString();
  }
}

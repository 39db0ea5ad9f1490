package org.bonafide.write.docx;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bonafide.write.CellStyle;
import org.bonafide.write.StyleSheet;
import org.bonafide.write.TextKind;
import org.bonafide.write.TextStyle;

/**
 * The part of a Word file that says how paragraphs look. What is Word's own (ids, names, lists,
 * levels of the outline) stands in styles.xml; every measure there is a place such as <code>
 * {body.spacing}</code> that the one style sheet fills.
 */
record StylesPart(StyleSheet sheet) {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9-]+)\\.([a-z]+)}");

  private static final Map<String, TextKind> KINDS =
      Arrays.stream(TextKind.values()).collect(Collectors.toMap(TextKind::key, kind -> kind));

  private static final Map<String, Function<TextStyle, String>> PARTS =
      Map.of(
          "keep", StylesPart::keep,
          "align", StylesPart::align,
          "letters", StylesPart::letters);

  /** The part with its measures. */
  String filled(String part) {
    return PLACE
        .matcher(part)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    place.group(1).equals("cells")
                        ? cells(place.group(2))
                        : part(place.group(2), sheet.text(KINDS.get(place.group(1))))));
  }

  private String part(String what, TextStyle style) {
    return what.equals("spacing") ? spacing(style) : PARTS.get(what).apply(style);
  }

  private String cells(String what) {
    CellStyle cells = sheet.cells();
    return switch (what) {
      case "rule" -> grey(cells.rule());
      case "head" -> grey(cells.head());
      default -> margins(Twips.of(cells.padding()));
    };
  }

  private static String margins(int around) {
    StringBuilder margins = new StringBuilder("<w:tblCellMar>");
    for (String side : List.of("top", "left", "bottom", "right")) {
      margins.append("<w:" + side + " w:w=\"" + around + "\" w:type=\"dxa\"/>");
    }
    return margins.append("</w:tblCellMar>").toString();
  }

  private static String keep(TextStyle style) {
    return style.keepNext() ? "<w:keepNext/>" : "<w:keepNext w:val=\"0\"/>";
  }

  /** Lines no lower than in a PDF file; only where room is short no higher either. */
  private String spacing(TextStyle style) {
    return "<w:spacing w:before=\""
        + Twips.of(style.before())
        + "\" w:after=\""
        + Twips.of(style.after())
        + "\" w:line=\""
        + Twips.of(style.leading())
        + "\" w:lineRule=\""
        + (sheet.isExact() ? "exact" : "atLeast")
        + "\"/>";
  }

  private static String align(TextStyle style) {
    return "<w:jc w:val=\"" + (style.centred() ? "center" : "left") + "\"/>";
  }

  private static String letters(TextStyle style) {
    String size = Integer.toString(Math.round(2 * style.size()));
    return (style.bold() ? "<w:b/><w:bCs/>" : "")
        + (style.italic() ? "<w:i/><w:iCs/>" : "")
        + (style.grey() > 0 ? "<w:color w:val=\"" + grey(style.grey()) + "\"/>" : "")
        + "<w:sz w:val=\""
        + size
        + "\"/><w:szCs w:val=\""
        + size
        + "\"/>";
  }

  /** As in {@code 404040}. */
  static String grey(int hundredths) {
    String one = String.format(Locale.ROOT, "%02X", Math.round(2.55f * hundredths));
    return one.repeat(3);
  }
}

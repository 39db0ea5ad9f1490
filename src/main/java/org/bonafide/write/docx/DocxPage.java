package org.bonafide.write.docx;

import org.bonafide.instrument.Instrument;
import org.bonafide.write.PageStyle;
import org.bonafide.write.StyleSheet;
import org.bonafide.write.markup.Markup;

/**
 * A sheet of paper in twips, with its margins.
 *
 * @param style the margins in points
 */
record DocxPage(int width, int height, PageStyle style) {

  static DocxPage of(Instrument instrument) {
    PageStyle style = StyleSheet.of(instrument).page();
    return switch (instrument.paper()) {
      case A4 -> new DocxPage(11906, 16838, style);
      case LETTER -> new DocxPage(12240, 15840, style);
    };
  }

  /** What is left between the margins, in twips. */
  int textWidth() {
    return width - 2 * Twips.of(style.side());
  }

  /** Writes the section: header, footer, paper. */
  void write(Markup out) {
    String side = Integer.toString(Twips.of(style.side()));
    String from = Integer.toString(Twips.of(style.edge()));
    out.open("w:sectPr");
    out.leaf("w:headerReference", "w:type", "default", "r:id", "rIdHeader");
    out.leaf("w:footerReference", "w:type", "default", "r:id", "rIdFooter");
    out.leaf("w:pgSz", "w:w", Integer.toString(width), "w:h", Integer.toString(height));
    out.leaf(
        "w:pgMar",
        "w:top",
        Integer.toString(Twips.of(style.above())),
        "w:right",
        side,
        "w:bottom",
        Integer.toString(Twips.of(style.below())),
        "w:left",
        side,
        "w:header",
        from,
        "w:footer",
        from,
        "w:gutter",
        "0");
    out.leaf("w:cols", "w:space", "708").leaf("w:docGrid", "w:linePitch", "312").close();
  }
}

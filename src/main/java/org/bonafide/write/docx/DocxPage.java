package org.bonafide.write.docx;

import org.bonafide.instrument.Instrument.Paper;
import org.bonafide.write.markup.Markup;

/** A sheet of paper in twips, with margins of 2.5 cm. */
record DocxPage(int width, int height) {

  private static final int MARGIN = 1418;
  private static final int EDGE = 709;

  static DocxPage of(Paper paper) {
    return switch (paper) {
      case A4 -> new DocxPage(11906, 16838);
      case LETTER -> new DocxPage(12240, 15840);
    };
  }

  /** What is left between the margins. */
  int textWidth() {
    return width - 2 * MARGIN;
  }

  /** Writes the section: header, footer, paper. */
  void write(Markup out) {
    String margin = Integer.toString(MARGIN);
    String edge = Integer.toString(EDGE);
    out.open("w:sectPr");
    out.leaf("w:headerReference", "w:type", "default", "r:id", "rIdHeader");
    out.leaf("w:footerReference", "w:type", "default", "r:id", "rIdFooter");
    out.leaf("w:pgSz", "w:w", Integer.toString(width), "w:h", Integer.toString(height));
    out.leaf(
        "w:pgMar",
        "w:top",
        margin,
        "w:right",
        margin,
        "w:bottom",
        margin,
        "w:left",
        margin,
        "w:header",
        edge,
        "w:footer",
        edge,
        "w:gutter",
        "0");
    out.leaf("w:cols", "w:space", "708").leaf("w:docGrid", "w:linePitch", "312").close();
  }
}

package org.bonafide.write.docx;

import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.Instrument.Paper;
import org.bonafide.write.markup.Markup;

/**
 * A sheet of paper in twips, with its margins: 2.5 cm, 1.8 cm in a rider, 1.7 cm in the short form.
 *
 * @param edge how far header and footer stand from the edge: the text must not meet their rule
 */
record DocxPage(int width, int height, int margin, int edge) {

  private static final int MARGIN = 1418;
  private static final int CLOSE = 964;
  private static final int INSERTED = 1021;
  private static final int INSERTED_EDGE = 567;
  private static final int EDGE = 709;
  private static final int CLOSE_EDGE = 397;

  static DocxPage of(Paper paper) {
    return switch (paper) {
      case A4 -> new DocxPage(11906, 16838, MARGIN, EDGE);
      case LETTER -> new DocxPage(12240, 15840, MARGIN, EDGE);
    };
  }

  static DocxPage of(Instrument instrument) {
    DocxPage page = of(instrument.paper());
    if (instrument.isShort()) {
      return new DocxPage(page.width, page.height, CLOSE, CLOSE_EDGE);
    }
    return instrument.series().inserted()
        ? new DocxPage(page.width, page.height, INSERTED, INSERTED_EDGE)
        : page;
  }

  /** What is left between the margins. */
  int textWidth() {
    return width - 2 * margin;
  }

  /** Writes the section: header, footer, paper. */
  void write(Markup out) {
    String around = Integer.toString(margin);
    String from = Integer.toString(edge);
    out.open("w:sectPr");
    out.leaf("w:headerReference", "w:type", "default", "r:id", "rIdHeader");
    out.leaf("w:footerReference", "w:type", "default", "r:id", "rIdFooter");
    out.leaf("w:pgSz", "w:w", Integer.toString(width), "w:h", Integer.toString(height));
    out.leaf(
        "w:pgMar",
        "w:top",
        around,
        "w:right",
        around,
        "w:bottom",
        around,
        "w:left",
        around,
        "w:header",
        from,
        "w:footer",
        from,
        "w:gutter",
        "0");
    out.leaf("w:cols", "w:space", "708").leaf("w:docGrid", "w:linePitch", "312").close();
  }
}

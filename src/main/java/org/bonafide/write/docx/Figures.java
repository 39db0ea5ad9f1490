package org.bonafide.write.docx;

import java.util.List;
import java.util.Locale;
import org.bonafide.instrument.Drawing;
import org.bonafide.instrument.Figure;
import org.bonafide.write.markup.Markup;

/**
 * Writes drawings as groups of Word's own shapes, in the line of words, which stay sharp and can be
 * edited; the caption is a small paragraph below.
 *
 * <p>Without a second copy for Word 2007, so that the words of the labels are in the file once.
 */
record Figures(Writing writing, Frame frame) {

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
  private static final String WORD = "http://schemas.microsoft.com/office/word/2010/";
  private static final float TWIPS = 20;

  Markup write(Figure figure) {
    Locale language = figure.origin().language();
    boolean captioned = !figure.caption().isEmpty();
    Markup out = writing.out().open("w:p");
    properties(captioned || frame.keepNext());
    // A note follows the words of its figure, and so its caption.
    List<Integer> notes = captioned ? List.of() : writing.comments().open(out);
    out.open("w:r").open("w:drawing");
    inline(figure);
    out.close().close();
    writing.comments().close(out, notes);
    out.close();
    if (captioned) {
      ParagraphLook look = ParagraphLook.of(WordStyle.SMALL, language);
      new Paragraphs(writing).write(look, figure.caption());
    }
    return new Paragraphs(writing).spacer();
  }

  private void properties(boolean keep) {
    Markup out = writing.out().open("w:pPr").val("w:pStyle", WordStyle.BODY.id(Locale.ENGLISH));
    if (keep) {
      out.leaf("w:keepNext");
    }
    out.leaf(
        "w:spacing", "w:before", "120", "w:after", "80", "w:line", "240", "w:lineRule", "auto");
    out.leaf("w:ind", "w:left", "0", "w:firstLine", "0").val("w:jc", "left").close();
  }

  private void inline(Figure figure) {
    Drawing drawing = figure.drawing();
    ShapePen pen =
        new ShapePen(writing, figure.origin().language(), drawing.scaleFor(frame.width() / TWIPS));
    String wide = pen.emu(drawing.width());
    String high = pen.emu(drawing.height());
    Markup out = writing.out();
    out.open(
        "wp:inline",
        "xmlns:wp",
        DRAWING + "wordprocessingDrawing",
        "distT",
        "0",
        "distB",
        "0",
        "distL",
        "0",
        "distR",
        "0");
    out.leaf("wp:extent", "cx", wide, "cy", high);
    out.leaf("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
    String id = writing.shapeIds().next();
    out.leaf("wp:docPr", "id", id, "name", "Figure " + id, "descr", figure.alternative());
    out.leaf("wp:cNvGraphicFramePr");
    out.open("a:graphic", "xmlns:a", DRAWING + "main");
    out.open("a:graphicData", "uri", WORD + "wordprocessingGroup");
    out.open(
        "wpg:wgp",
        "xmlns:wpg",
        WORD + "wordprocessingGroup",
        "xmlns:wps",
        WORD + "wordprocessingShape");
    out.leaf("wpg:cNvGrpSpPr").open("wpg:grpSpPr").open("a:xfrm");
    out.leaf("a:off", "x", "0", "y", "0").leaf("a:ext", "cx", wide, "cy", high);
    out.leaf("a:chOff", "x", "0", "y", "0").leaf("a:chExt", "cx", wide, "cy", high);
    out.close().close();
    drawing.shapes().forEach(shape -> shape.accept(pen));
    out.close().close().close().close();
  }
}

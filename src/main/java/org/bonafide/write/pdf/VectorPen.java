package org.bonafide.write.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.List;
import org.bonafide.instrument.Drawing;
import org.bonafide.type.Drawn;
import org.bonafide.type.Fonts;

/** Draws the shapes of one drawing; its lengths count from the top left, those of a page do not. */
record VectorPen(PdfContentByte content, Page.FigurePaint paint) implements Drawing.Pen<Void> {

  private static final float LINE = 0.5f;
  private static final float OUTLINE = 0.75f;

  /** From the top of a label's room to the baseline: capitals stand in the middle of the room. */
  private static final float BASELINE = 1.1f;

  @Override
  public Void line(Drawing.Line line) {
    content.setLineWidth(scaled(LINE));
    content.setColorStroke(color(line.ink()));
    content.moveTo(x(line.x1()), y(line.y1()));
    content.lineTo(x(line.x2()), y(line.y2()));
    content.stroke();
    return null;
  }

  @Override
  public Void bar(Drawing.Bar bar) {
    content.setColorFill(color(bar.fill()));
    content.rectangle(
        x(bar.x()), y(bar.y() + bar.height()), scaled(bar.width()), scaled(bar.height()));
    content.fill();
    return black();
  }

  @Override
  public Void disc(Drawing.Disc disc) {
    content.setLineWidth(scaled(OUTLINE));
    content.setColorStroke(color(disc.ink()));
    content.setColorFill(color(disc.fill()));
    content.circle(x(disc.x()), y(disc.y()), scaled(disc.radius()));
    content.fillStroke();
    return black();
  }

  @Override
  public Void label(Drawing.Label label) {
    float size = scaled(label.size());
    List<Fonts.Run> runs =
        Fonts.shipped().runs(Drawn.of(label.text()), false, false, paint.figure().tag().language);
    float wide = 0;
    for (Fonts.Run run : runs) {
      wide += run.face().width(run.text(), size);
    }
    float spare = scaled(label.width()) - wide;
    float x =
        x(label.x())
            + switch (label.align()) {
              case LEFT -> 0;
              case CENTRE -> spare / 2;
              case RIGHT -> spare;
            };
    float y = y(label.y()) - BASELINE * size;
    content.setColorFill(color(label.ink()));
    for (Fonts.Run run : runs) {
      content.beginText();
      content.setFontAndSize(run.face().base(), size);
      content.setTextMatrix(x, y);
      content.showText(run.text());
      content.endText();
      x += run.face().width(run.text(), size);
    }
    return black();
  }

  /** The words that follow are black. */
  private Void black() {
    content.setGrayFill(0);
    return null;
  }

  private float x(float right) {
    return paint.x() + scaled(right);
  }

  private float y(float down) {
    return paint.top() - scaled(down);
  }

  private float scaled(float length) {
    return length * paint.figure().scale();
  }

  private static Color color(Drawing.Ink ink) {
    return new Color(Integer.parseInt(ink.rgb(), 16));
  }
}

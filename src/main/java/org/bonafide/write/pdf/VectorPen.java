package org.bonafide.write.pdf;

import java.util.Locale;
import org.bonafide.instrument.Drawing;
import org.bonafide.type.Drawn;
import org.bonafide.type.Fonts;

/** Draws the shapes of one drawing; its lengths count from the top left, those of a page do not. */
record VectorPen(Canvas canvas, PdfPage.FigurePaint paint) implements Drawing.Pen<Void> {

  private static final float LINE = 0.5f;
  private static final float OUTLINE = 0.75f;

  /** From the top of a label's room to the baseline: capitals stand in the middle of the room. */
  private static final float BASELINE = 1.1f;

  @Override
  public Void line(Drawing.Line line) {
    canvas
        .lineWidth(scaled(LINE))
        .strokeInk(line.ink())
        .line(x(line.x1()), y(line.y1()), x(line.x2()), y(line.y2()))
        .stroke();
    return null;
  }

  @Override
  public Void bar(Drawing.Bar bar) {
    canvas
        .fillInk(bar.fill())
        .rectangle(x(bar.x()), y(bar.y() + bar.height()), scaled(bar.width()), scaled(bar.height()))
        .fill();
    return black();
  }

  @Override
  public Void disc(Drawing.Disc disc) {
    canvas
        .lineWidth(scaled(OUTLINE))
        .strokeInk(disc.ink())
        .fillInk(disc.fill())
        .circle(x(disc.x()), y(disc.y()), scaled(disc.radius()))
        .fillStroke();
    return black();
  }

  @Override
  public Void label(Drawing.Label label) {
    float size = scaled(label.size());
    String words = Drawn.of(label.text());
    Locale language = paint.figure().tag().language;
    float wide = Fonts.shipped().width(words, false, false, language, size);
    float spare = scaled(label.width()) - wide;
    float x =
        x(label.x())
            + switch (label.align()) {
              case LEFT -> 0;
              case CENTRE -> spare / 2;
              case RIGHT -> spare;
            };
    float y = y(label.y()) - BASELINE * size;
    canvas.fillInk(label.ink());
    canvas.runs(Fonts.shipped().runs(words, false, false, language), size, x, y);
    return black();
  }

  /** The words that follow are black. */
  private Void black() {
    canvas.fillGray(0);
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
}

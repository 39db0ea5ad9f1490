package org.bonafide.write.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.bonafide.instrument.Drawing;
import org.bonafide.write.TextStyle;

/** Paints pages: every word into its element of the structure tree, everything else as artifact. */
final class Painter {

  private final Canvas canvas;
  private final Map<Box.Text, Tag[]> leaves = new IdentityHashMap<>();
  private final PdfLinks links;

  Painter(Canvas canvas, PdfLinks links) {
    this.canvas = canvas;
    this.links = links;
  }

  void paint(PdfPage page) {
    for (PdfPage.Paint paint : page.paints()) {
      if (paint instanceof PdfPage.LinePaint line) {
        line(line);
      } else if (paint instanceof PdfPage.FigurePaint figure) {
        figure(figure);
      } else if (paint instanceof PdfPage.PlacePaint place) {
        canvas.place(place.tag());
      } else if (paint instanceof PdfPage.RulePaint rule) {
        rule(rule);
      } else if (paint instanceof PdfPage.AreaPaint area) {
        area(area);
      } else if (paint instanceof PdfPage.FieldPaint place) {
        canvas.field(
            place.field(),
            new Canvas.Area(place.x(), place.y(), place.x() + place.width(), place.y() + 20));
      }
    }
  }

  void rule(PdfPage.RulePaint rule) {
    canvas.artifact(
        () ->
            canvas
                .lineWidth(0.5f)
                .strokeGray(rule.gray())
                .line(rule.x(), rule.y(), rule.x() + rule.width(), rule.y() + rule.height())
                .stroke());
  }

  private void area(PdfPage.AreaPaint area) {
    canvas.artifact(
        () -> {
          canvas
              .fillGray(area.gray())
              .rectangle(area.x(), area.y(), area.width(), area.height())
              .fill();
          if (area.framed()) {
            canvas.fillGray(0.35f).rectangle(area.x(), area.y(), 2, area.height()).fill();
          }
          canvas.fillGray(0);
        });
  }

  private void line(PdfPage.LinePaint paint) {
    Box.Text text = paint.text();
    if (paint.artifact()) {
      canvas.artifact(
          () -> text.lines().get(paint.line()).pieces().forEach(p -> glyphs(p, paint.x(), paint)));
      return;
    }
    if (paint.first()) {
      text.mark().ifPresent(mark -> mark(mark, paint));
    }
    paint.label().ifPresent(label -> label(label, paint));
    for (Line.Piece piece : text.lines().get(paint.line()).pieces()) {
      piece(piece, paint);
    }
  }

  /** Every shape and every label is content of the one element, so that a reader takes it whole. */
  private void figure(PdfPage.FigurePaint paint) {
    Box.Figure figure = paint.figure();
    float bottom = paint.top() - figure.drawnHeight();
    Canvas.Area area =
        new Canvas.Area(paint.x(), bottom, paint.x() + figure.drawnWidth(), paint.top());
    Tag tag = figure.tag().picture(new Tag.Picture(figure.alternative(), area));
    VectorPen pen = new VectorPen(canvas, paint);
    for (Drawing.Shape shape : figure.drawing().shapes()) {
      canvas.tagged(tag, () -> shape.accept(pen));
    }
  }

  private void mark(Box.Mark mark, PdfPage.LinePaint paint) {
    float top = paint.y() + paint.text().look().leading();
    if (links.isCited(mark.key())) {
      canvas.destination(mark.key(), paint.x(), top);
    }
    if (!mark.title().isEmpty()) {
      canvas.bookmark(mark.depth(), mark.title(), paint.x(), top);
    }
  }

  private void label(Box.Label label, PdfPage.LinePaint paint) {
    float x = paint.x() - paint.text().x() + label.x();
    canvas.tagged(label.tag(), () -> label.pieces().forEach(piece -> glyphs(piece, x, paint)));
  }

  private void piece(Line.Piece piece, PdfPage.LinePaint paint) {
    Box.Text text = paint.text();
    Span span = text.spans().get(piece.span());
    if (span.highlight()) {
      highlight(piece, paint);
    }
    Tag tag = leaf(text, piece.span(), span);
    canvas.tagged(
        tag,
        () -> {
          if (span.box()) {
            checkBox(paint.x() + piece.x(), paint.y(), text.look().size(), span.checked());
          } else {
            glyphs(piece, paint.x(), paint);
          }
        });
    links.link(canvas, tag, span, piece, paint);
  }

  /** The element of a span: the paragraph's own where all is plain, else one below it. */
  private Tag leaf(Box.Text text, int index, Span span) {
    boolean plain =
        text.label().map(l -> l.tag().parent != text.tag()).orElse(true)
            && text.spans().stream().allMatch(s -> s.isPlain(text.tag().language));
    if (plain) {
      return text.tag();
    }
    Tag[] own = leaves.computeIfAbsent(text, t -> new Tag[t.spans().size()]);
    if (own[index] == null) {
      boolean link = !span.link().isEmpty() || !span.target().isEmpty();
      own[index] = text.tag().child(link ? "Link" : "Span", span.language());
      if (span.box()) {
        own[index].reading(span.checked() ? "☒" : "☐");
      }
    }
    return own[index];
  }

  private void glyphs(Line.Piece piece, float from, PdfPage.LinePaint paint) {
    if (piece.face() != null) {
      TextStyle look = paint.text().look();
      if (look.grey() > 0) {
        canvas.fillGray(look.grey() / 100f);
      }
      canvas.glyphs(piece.text(), piece.face(), look.size(), from + piece.x(), paint.y());
      if (look.grey() > 0) {
        canvas.fillGray(0);
      }
    }
  }

  private void highlight(Line.Piece piece, PdfPage.LinePaint paint) {
    float size = paint.text().look().size();
    float low = paint.y() - size * 0.26f;
    canvas.artifact(
        () ->
            canvas
                .fillColour(1f, 0.93f, 0.45f)
                .rectangle(paint.x() + piece.x(), low, piece.width(), size * 1.24f)
                .fill()
                .fillGray(0));
  }

  private void checkBox(float x, float y, float size, boolean checked) {
    float side = size * 0.72f;
    canvas.lineWidth(0.8f).strokeGray(0).rectangle(x + 1, y - size * 0.06f, side, side);
    if (checked) {
      canvas.line(x + 2.6f, y + 1, x + side - 0.6f, y + side - 2.2f);
      canvas.line(x + 2.6f, y + side - 2.2f, x + side - 0.6f, y + 1);
    }
    canvas.stroke();
  }
}

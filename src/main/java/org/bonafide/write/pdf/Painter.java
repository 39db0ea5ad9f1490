package org.bonafide.write.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.Map;
import org.bonafide.instrument.Drawing;

/** Paints pages: every word into its element of the structure tree, everything else as artifact. */
final class Painter {

  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final PdfWriter writer;
  private final PdfContentByte content;
  private final PdfStructureTreeRoot root;
  private final Map<Box.Text, Tag[]> leaves = new HashMap<>();
  private final Links links;
  private PdfOutline outline;

  Painter(PdfWriter writer, Links links) {
    this.writer = writer;
    this.content = writer.getDirectContent();
    this.root = writer.getStructureTreeRoot();
    this.links = links;
  }

  void paint(Page page) {
    for (Page.Paint paint : page.paints()) {
      if (paint instanceof Page.LinePaint line) {
        line(line);
      } else if (paint instanceof Page.FigurePaint figure) {
        figure(figure);
      } else if (paint instanceof Page.PlacePaint place) {
        place.tag().element(root);
      } else if (paint instanceof Page.RulePaint rule) {
        rule(rule);
      } else if (paint instanceof Page.AreaPaint area) {
        area(area);
      }
    }
  }

  void artifact(Runnable drawing) {
    content.beginMarkedContentSequence(ARTIFACT, new PdfDictionary(), true);
    drawing.run();
    content.endMarkedContentSequence();
  }

  void rule(Page.RulePaint rule) {
    artifact(
        () -> {
          content.setLineWidth(0.5f);
          content.setGrayStroke(rule.gray());
          content.moveTo(rule.x(), rule.y());
          content.lineTo(rule.x() + rule.width(), rule.y());
          content.stroke();
        });
  }

  private void area(Page.AreaPaint area) {
    artifact(
        () -> {
          content.setGrayFill(area.gray());
          content.rectangle(area.x(), area.y(), area.width(), area.height());
          content.fill();
          if (area.framed()) {
            content.setGrayFill(0.35f);
            content.rectangle(area.x(), area.y(), 2, area.height());
            content.fill();
          }
          content.setGrayFill(0);
        });
  }

  private void line(Page.LinePaint paint) {
    Box.Text text = paint.text();
    if (paint.artifact()) {
      artifact(
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
  private void figure(Page.FigurePaint paint) {
    Box.Figure figure = paint.figure();
    float bottom = paint.top() - figure.drawnHeight();
    Tag tag =
        figure
            .tag()
            .picture(
                figure.alternative(),
                new Rectangle(paint.x(), bottom, paint.x() + figure.drawnWidth(), paint.top()));
    VectorPen pen = new VectorPen(content, paint);
    for (Drawing.Shape shape : figure.drawing().shapes()) {
      content.beginMarkedContentSequence(tag.element(root));
      shape.accept(pen);
      content.endMarkedContentSequence();
    }
  }

  private void mark(Box.Mark mark, Page.LinePaint paint) {
    float top = paint.y() + paint.text().look().leading();
    if (links.isCited(mark.key())) {
      content.localDestination(
          mark.key(), new PdfDestination(PdfDestination.XYZ, paint.x(), top, 0));
    }
    if (!mark.title().isEmpty()) {
      PdfOutline parent = content.getRootOutline();
      if (mark.depth() > 1 && outline != null) {
        parent = outline;
      }
      PdfOutline made =
          new PdfOutline(
              parent, new PdfDestination(PdfDestination.XYZ, paint.x(), top, 0), mark.title());
      outline = mark.depth() > 1 ? outline : made;
    }
  }

  private void label(Box.Label label, Page.LinePaint paint) {
    float x = paint.x() - paint.text().x() + label.x();
    content.beginMarkedContentSequence(label.tag().element(root));
    label.pieces().forEach(piece -> glyphs(piece, x, paint));
    content.endMarkedContentSequence();
  }

  private void piece(Line.Piece piece, Page.LinePaint paint) {
    Box.Text text = paint.text();
    Span span = text.spans().get(piece.span());
    if (span.highlight()) {
      highlight(piece, paint);
    }
    Tag tag = leaf(text, piece.span(), span);
    content.beginMarkedContentSequence(tag.element(root));
    if (span.box()) {
      checkBox(paint.x() + piece.x(), paint.y(), text.look().size(), span.checked());
    } else {
      glyphs(piece, paint.x(), paint);
    }
    content.endMarkedContentSequence();
    links.link(writer, tag, span, piece, paint);
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

  private void glyphs(Line.Piece piece, float from, Page.LinePaint paint) {
    if (piece.face() == null) {
      return;
    }
    content.beginText();
    content.setFontAndSize(piece.face().base(), paint.text().look().size());
    content.setTextMatrix(from + piece.x(), paint.y());
    content.showText(piece.text());
    content.endText();
  }

  private void highlight(Line.Piece piece, Page.LinePaint paint) {
    float size = paint.text().look().size();
    artifact(
        () -> {
          content.setRGBColorFillF(1f, 0.93f, 0.45f);
          content.rectangle(
              paint.x() + piece.x(), paint.y() - size * 0.26f, piece.width(), size * 1.24f);
          content.fill();
          content.setGrayFill(0);
        });
  }

  private void checkBox(float x, float y, float size, boolean checked) {
    float side = size * 0.72f;
    content.setLineWidth(0.8f);
    content.setGrayStroke(0);
    content.rectangle(x + 1, y - size * 0.06f, side, side);
    if (checked) {
      content.moveTo(x + 2.6f, y + 1);
      content.lineTo(x + side - 0.6f, y + side - 2.2f);
      content.moveTo(x + 2.6f, y + side - 2.2f);
      content.lineTo(x + side - 0.6f, y + 1);
    }
    content.stroke();
  }
}

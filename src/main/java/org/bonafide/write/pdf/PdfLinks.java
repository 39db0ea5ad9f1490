package org.bonafide.write.pdf;

import java.util.List;
import java.util.Set;

/** Makes references and addresses clickable, each annotation inside its Link element. */
record PdfLinks(Set<String> cited) {

  boolean isCited(String key) {
    return cited.contains(key);
  }

  /** The keys that some words cite. */
  static PdfLinks of(List<Box> boxes) {
    Set<String> cited = new java.util.HashSet<>();
    boxes.forEach(box -> gather(box, cited));
    return new PdfLinks(Set.copyOf(cited));
  }

  private static void gather(Box box, Set<String> cited) {
    if (box instanceof Box.Text text) {
      text.spans().stream().map(Span::target).filter(t -> !t.isEmpty()).forEach(cited::add);
    } else if (box instanceof Box.Row row) {
      row.cells().forEach(cell -> cell.boxes().forEach(inner -> gather(inner, cited)));
    }
  }

  void link(Canvas canvas, Tag tag, Span span, Line.Piece piece, PdfPage.LinePaint paint) {
    if (span.link().isEmpty() && span.target().isEmpty()) {
      return;
    }
    float size = paint.text().look().size();
    float x = paint.x() + piece.x();
    float low = paint.y() - size * 0.25f;
    Canvas.Area area = new Canvas.Area(x, low, x + piece.width(), paint.y() + size);
    canvas.link(tag, span.link(), span.target(), piece.text(), area);
  }
}

package org.bonafide.write.pdf;

import java.util.List;
import org.bonafide.type.Face;

/**
 * A broken line: pieces of one face and one span, each at its place from the line's left end.
 *
 * @param width the printed width in points, without trailing space
 */
record Line(List<Piece> pieces, float width) {
  Line {
    pieces = List.copyOf(pieces);
  }

  /** The same in the middle of a room. */
  Line centred(float room) {
    float by = Math.max(0, (room - width) / 2);
    return new Line(
        pieces.stream()
            .map(p -> new Piece(p.text(), p.face(), p.span(), p.x() + by, p.width()))
            .toList(),
        width);
  }

  /**
   * Glyphs of one face.
   *
   * @param span the index of the span it belongs to
   */
  record Piece(String text, Face face, int span, float x, float width) {}
}

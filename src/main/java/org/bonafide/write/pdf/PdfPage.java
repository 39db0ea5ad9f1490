package org.bonafide.write.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page: what is painted on it, in reading order. Coordinates in points from the lower left. */
final class PdfPage {

  private final List<Paint> paints = new ArrayList<>();

  List<Paint> paints() {
    return paints;
  }

  void add(Paint paint) {
    paints.add(paint);
  }

  /** Something painted. */
  sealed interface Paint {}

  /**
   * A line of words.
   *
   * @param first whether it is the first line of its paragraph, which carries label and mark
   * @param artifact whether it repeats what stands elsewhere, such as a table head
   */
  record LinePaint(Box.Text text, int line, float x, float y, boolean first, boolean artifact)
      implements Paint {
    Optional<Box.Label> label() {
      return first ? text.label() : Optional.empty();
    }
  }

  /** Nothing to see: the place in the reading order of words that may be painted pages later. */
  record PlacePaint(Tag tag) implements Paint {}

  /** A drawing; {@code top} is the height of its upper edge. */
  record FigurePaint(Box.Figure figure, float x, float top) implements Paint {}

  /** A thin rule, level where its height is nothing. */
  record RulePaint(float x, float y, float width, float height, float gray) implements Paint {

    RulePaint(float x, float y, float width, float gray) {
      this(x, y, width, 0, gray);
    }
  }

  /** Nothing to see: a field for an electronic signature, above the line at {@code y}. */
  record FieldPaint(SignatureField field, float x, float y, float width) implements Paint {}

  /** A filled or framed area behind words. */
  record AreaPaint(float x, float y, float width, float height, float gray, boolean framed)
      implements Paint {}
}

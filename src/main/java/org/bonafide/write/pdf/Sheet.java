package org.bonafide.write.pdf;

import org.bonafide.instrument.Instrument;
import org.bonafide.write.PageStyle;
import org.bonafide.write.StyleSheet;

/**
 * The paper and its margins, in points.
 *
 * @param side the margin on the left
 * @param right the margin on the right; wide where notes stand in it
 * @param edge from the edge of the paper to the words at its head and its foot
 */
record Sheet(
    float width, float height, float side, float right, float top, float bottom, float edge) {

  /** The width of the notes in the margin. */
  static final float NOTE = 138;

  private static final float GAP = 16;

  /** The margin beside the notes. */
  private static final float EDGE = 30;

  static Sheet of(Instrument instrument) {
    PageStyle page = StyleSheet.of(instrument).page();
    return switch (instrument.paper()) {
      case A4 -> of(595.28f, 841.89f, page);
      case LETTER -> of(612, 792, page);
    };
  }

  private static Sheet of(float width, float height, PageStyle page) {
    return new Sheet(
        width, height, page.side(), page.side(), page.above(), page.below(), page.edge());
  }

  /** The same paper with room for notes beside the words. */
  Sheet withNotes() {
    return new Sheet(width, height, 52, NOTE + GAP + EDGE, top, bottom, edge);
  }

  float textWidth() {
    return width - side - right;
  }

  /** The width of words that no notes stand beside, and of the head of a page. */
  float wholeWidth() {
    return right > NOTE + GAP ? width - side - EDGE : textWidth();
  }

  /** Where notes begin. */
  float noteX() {
    return width - right + GAP;
  }

  float head() {
    return height - top;
  }

  float textHeight() {
    return head() - bottom;
  }
}

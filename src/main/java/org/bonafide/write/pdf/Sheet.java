package org.bonafide.write.pdf;

import org.bonafide.instrument.Instrument;

/**
 * The paper and its margins, in points.
 *
 * @param side the margin on the left
 * @param right the margin on the right; wide where notes stand in it
 */
record Sheet(float width, float height, float side, float right, float top, float bottom) {

  /** The width of the notes in the margin. */
  static final float NOTE = 138;

  private static final float GAP = 16;

  /** The margin beside the notes. */
  private static final float EDGE = 30;

  static Sheet of(Instrument.Paper paper) {
    return switch (paper) {
      case A4 -> new Sheet(595.28f, 841.89f, 71, 71, 82, 76);
      case LETTER -> new Sheet(612, 792, 72, 72, 80, 74);
    };
  }

  /** The same paper with narrower margins, for the short form. */
  Sheet close() {
    return new Sheet(width, height, 45, 45, 50, 44);
  }

  /** The same paper with margins in between, for what is inserted into somebody else's form. */
  Sheet inserted() {
    return new Sheet(width, height, 50, 50, 58, 52);
  }

  /** The same paper with room for notes beside the words. */
  Sheet withNotes() {
    return new Sheet(width, height, 52, NOTE + GAP + EDGE, top, bottom);
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

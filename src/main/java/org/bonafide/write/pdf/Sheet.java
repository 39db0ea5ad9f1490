package org.bonafide.write.pdf;

import org.bonafide.instrument.Instrument;

/** The paper and its margins, in points. */
record Sheet(float width, float height, float side, float top, float bottom) {

  static Sheet of(Instrument.Paper paper) {
    return switch (paper) {
      case A4 -> new Sheet(595.28f, 841.89f, 71, 82, 76);
      case LETTER -> new Sheet(612, 792, 72, 80, 74);
    };
  }

  float textWidth() {
    return width - 2 * side;
  }

  float head() {
    return height - top;
  }

  float textHeight() {
    return head() - bottom;
  }
}

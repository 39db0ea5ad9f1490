package org.bonafide.write.docx;

/** The lengths of a Word file: a point has twenty. */
final class Twips {

  private static final int A_POINT = 20;

  private Twips() {}

  /** As in {@code 292} for 14.6 points, to the nearest. */
  static int of(float points) {
    return Math.round(A_POINT * points);
  }
}

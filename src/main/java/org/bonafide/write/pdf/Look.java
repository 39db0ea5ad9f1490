package org.bonafide.write.pdf;

/**
 * How a paragraph looks. Lengths in points.
 *
 * @param leading from baseline to baseline
 * @param keepNext whether it stays with what follows
 */
record Look(
    float size,
    float leading,
    boolean bold,
    boolean italic,
    float before,
    float after,
    boolean keepNext) {

  static final Look BODY = new Look(10.5f, 14.6f, false, false, 0, 6, false);
  static final Look TITLE = new Look(19, 25, true, false, 0, 6, true);
  static final Look SUBTITLE = new Look(11, 15, false, true, 0, 14, true);
  static final Look HEADING1 = new Look(13, 17, true, false, 16, 6, true);
  static final Look HEADING2 = new Look(11, 15, true, false, 10, 4, true);
  static final Look CLAUSE = new Look(11.5f, 15.5f, true, false, 12, 5, true);
  static final Look SMALL = new Look(8.5f, 11.5f, false, false, 4, 3, false);
  static final Look NOTE = new Look(7.5f, 9.8f, false, false, 0, 7, false);
  static final Look TABLE = new Look(9, 12.2f, false, false, 0, 0, false);
  static final Look TABLE_HEAD = new Look(9, 12.2f, true, false, 0, 0, false);
  static final Look CAPTION = new Look(9.5f, 13, true, false, 6, 3, true);
  static final Look REMARK = new Look(8, 10.6f, false, true, 1, 0, false);
  static final Look SIGN = new Look(10, 13.5f, false, false, 9, 0, true);

  Look keeping() {
    return new Look(size, leading, bold, italic, before, after, true);
  }

  Look spaced(float newBefore, float newAfter) {
    return new Look(size, leading, bold, italic, newBefore, newAfter, keepNext);
  }
}

package org.bonafide.jurisdictions.cn;

/**
 * How much of the record the three paragraphs of a works description tell, so that they stay on a
 * page; the annex tells all of it at any. Each tells less than the one before.
 */
enum Fullness {
  FULL,
  /** Without parameters and seeds. */
  WITHOUT_SETTINGS,
  /** Without what the acts were in detail and why. */
  WITHOUT_DETAILS,
  /** The acts of an element in one clause. */
  SUMMED,
  /** The annex is pointed to. */
  REFERRED;

  boolean tellsSettings() {
    return this == FULL;
  }

  boolean tellsDetails() {
    return compareTo(WITHOUT_DETAILS) < 0;
  }

  boolean tellsEachAct() {
    return compareTo(SUMMED) < 0;
  }
}

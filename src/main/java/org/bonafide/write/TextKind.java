package org.bonafide.write;

import java.util.Locale;

/** The kinds of text that a paper has, by their names in {@code styles.yaml}. */
public enum TextKind {
  BODY,
  TITLE,
  SUBTITLE,
  HEADING1,
  HEADING2,
  CLAUSE,
  LIMB,
  BULLET,
  /** A term of the short form. */
  TERM,
  /** The same in letters that fill a square. */
  TERM_WIDE,
  QUOTE,
  SMALL,
  SCHEDULE,
  CAPTION,
  TABLE,
  TABLE_HEAD,
  /** What stands small in a cell, below its words. */
  REMARK,
  /** The table at the head of a paper: who it is between, and on what. */
  PARTIES,
  SIGNATURE_HEADING,
  SIGNATURE,
  /** A drafting note in the margin of a PDF file. */
  NOTE,
  /** The words at the head and the foot of every page. */
  RUNNING;

  /** As the data says it, as in {@code table-head}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

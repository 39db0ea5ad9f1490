package org.bonafide.evidence.gaps;

import java.util.Locale;

/** How a question stands. */
public enum Standing {
  /** Stated, and supported as far as it is asked. */
  PRESENT,
  /** Stated in part, or without the record that is asked for. */
  WEAK,
  /** Nothing is stated. */
  MISSING,
  /** Whether the question arises is not stated. */
  OPEN,
  /** The question does not arise for this work: the record states what rules it out. */
  NOT_ASKED;

  /** The word of the machine faces, as in {@code not-asked}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

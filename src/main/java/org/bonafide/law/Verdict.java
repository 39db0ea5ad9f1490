package org.bonafide.law;

import java.util.Locale;

/**
 * What comes of an assessment. The first four answer whether a person's expression can be claimed,
 * the last three whether records show how it was made; a law answers in one of the two ways.
 */
public enum Verdict {
  CLAIM,
  LIMITED,
  NO_CLAIM,
  INSUFFICIENT_FACTS,
  DOCUMENTED,
  PARTLY_DOCUMENTED,
  NOT_DOCUMENTED;

  /** Whether something is claimed in the work, all of it or less. */
  public boolean claims() {
    return this == CLAIM || this == LIMITED;
  }

  /** The word of the machine faces, as in {@code no-claim}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

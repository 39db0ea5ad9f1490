package org.bonafide.project;

import java.util.Locale;

/** The answer to a yes/no question. Unknown is an answer, and is never read as no. */
public enum Answer {
  YES,
  NO,
  UNKNOWN;

  /** The word of the record: {@code yes}, {@code no}, {@code unknown}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** This answer, or the fallback where this one is unknown: a step may leave it to its tool. */
  public Answer or(Answer fallback) {
    return this == UNKNOWN ? fallback : this;
  }
}

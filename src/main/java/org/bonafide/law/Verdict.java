package org.bonafide.law;

import java.util.Locale;

/** What comes of an assessment. The first four are the US answers, the last three the PRC ones. */
public enum Verdict {
  CLAIM,
  LIMITED,
  NO_CLAIM,
  INSUFFICIENT_FACTS,
  DOCUMENTED,
  PARTLY_DOCUMENTED,
  NOT_DOCUMENTED;

  /** The word of the machine faces, as in {@code no-claim}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

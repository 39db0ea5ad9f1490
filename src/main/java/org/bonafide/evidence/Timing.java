package org.bonafide.evidence;

import java.util.Locale;

/** When a record was made, seen from the act that it records. */
public enum Timing {
  /** Made no later than the number of days kept in data after the act. */
  CONTEMPORANEOUS,
  /**
   * Exported later than that by the tool, in a form that its reader knows, and the times inside
   * agree with the act.
   */
  BY_FILE,
  /** Made later than that. */
  LATER,
  /** Re-created after the fact; never counts as documentation. */
  RE_CREATED,
  /** A date is missing. */
  UNKNOWN;

  /** Whether a record made so counts as one of the act. */
  public boolean counts() {
    return this == CONTEMPORANEOUS || this == BY_FILE;
  }

  /** The word of the machine faces. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.bonafide.evidence;

import java.util.Locale;

/** When a record was made, seen from the act that it records. */
public enum Timing {
  /** Made no later than the number of days kept in data after the act. */
  CONTEMPORANEOUS,
  /** Made later than that. */
  LATER,
  /** Re-created after the fact; never counts as documentation. */
  RE_CREATED,
  /** A date is missing. */
  UNKNOWN;

  /** The word of the machine faces. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

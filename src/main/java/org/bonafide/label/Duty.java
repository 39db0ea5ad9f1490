package org.bonafide.label;

import java.util.Locale;

/** Whether a label is owed. */
public enum Duty {
  REQUIRED,
  VOLUNTARY,
  NOT_APPLICABLE,
  UNDETERMINED;

  /** The word of the machine faces, as in {@code not-applicable}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

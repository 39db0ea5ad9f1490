package org.bonafide.project;

import java.util.Locale;

/**
 * How much of an element a tool generated, by the one question the US Copyright Office asks: would
 * it be copyrightable had a person made it?
 */
public enum GeneratedPart {
  NONE,
  DE_MINIMIS,
  APPRECIABLE,
  UNKNOWN;

  /** The word of the record, as in {@code de-minimis}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

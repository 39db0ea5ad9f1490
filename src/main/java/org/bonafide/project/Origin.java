package org.bonafide.project;

import java.util.Locale;

/** How a piece of evidence came to be. A re-created record never counts as documentation. */
public enum Origin {
  ORIGINAL,
  EXPORTED,
  EMBEDDED,
  SCREENSHOT,
  WRITTEN,
  RE_CREATED,
  UNKNOWN;

  /** The word of the record, as in {@code re-created}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.bonafide.evidence.grade;

import java.util.Locale;

/** How a record came to be, the strongest first. */
public enum Grade {
  /** A signature of a tool stands over it. No signature is verified by this program. */
  SIGNED,
  /** A tool wrote it into the file; anybody could have. */
  EMBEDDED,
  /** A log or chat as the tool exported it. */
  EXPORTED_LOG,
  /** The file of the work itself, as in a layered file or a scan. */
  ORIGINAL_FILE,
  /** A picture of a screen. */
  SCREENSHOT,
  /** A person wrote it down. */
  WRITTEN,
  /** Made again after the fact; never counts as documentation. */
  RE_CREATED,
  /** The record does not say, and the file does not either. */
  UNKNOWN;

  /** The word of the machine faces, as in {@code exported-log}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

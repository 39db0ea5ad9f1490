package org.bonafide.evidence.grade;

import java.util.Locale;

/** How a record came to be, the strongest first. */
public enum Grade {
  /** As below, and the signer's certificate leads to a list at hand. */
  SIGNED_LISTED,
  /**
   * It carries a C2PA manifest of its own, unchanged since it was signed; the signer is not known.
   */
  SIGNED,
  /** A tool wrote it into the file; anybody could have. */
  EMBEDDED,
  /**
   * It carries a C2PA manifest whose signature or tie to the file is of a form not checked here.
   */
  MANIFEST_UNCHECKED,
  /** It carries a signature in a form of the tool's own, which only its maker can check. */
  SIGNATURE_UNCHECKED,
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
  /** It carries a C2PA manifest that is broken, or of another file: supports nothing by it. */
  MANIFEST_MISMATCH,
  /** The record does not say, and the file does not either. */
  UNKNOWN;

  /** The word of the machine faces, as in {@code exported-log}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

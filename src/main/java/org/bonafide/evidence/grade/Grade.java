package org.bonafide.evidence.grade;

import java.util.Locale;

/** How a record came to be, the strongest first. */
public enum Grade {
  /** It carries a C2PA manifest that matches it. No signature is verified by this program. */
  SIGNED,
  /** A tool wrote it into the file; anybody could have. */
  EMBEDDED,
  /** It carries a C2PA manifest; whether it is the file's own was not checked. */
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
  /** It carries a C2PA manifest of another file, or was changed since: supports nothing by it. */
  MANIFEST_MISMATCH,
  /** The record does not say, and the file does not either. */
  UNKNOWN;

  /** The word of the machine faces, as in {@code exported-log}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

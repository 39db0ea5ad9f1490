package org.bonafide.diagnose;

/** How much a {@link Finding} weighs, heaviest first. */
public enum Severity {
  /** The record cannot be understood, or an instrument would say something false. */
  ERROR,
  /** Something a careful user would look at; no document is stopped. */
  WARNING,
  /** Good to know. */
  NOTE;

  /** The lower-case word of the machine faces, as in {@code "error"}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

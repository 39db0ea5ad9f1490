package org.bonafide.evidence.container;

/**
 * How a file stands to the C2PA manifest that it carries. No signature is verified: what matches
 * was written over this file by somebody, and nobody says by whom.
 */
public enum Binding {
  /** The file carries no manifest. */
  NONE,
  /** The manifest gives a digest of the file, and it is the digest of the file as it is. */
  MATCHES,
  /** The manifest gives the digest of another file, or of this one before it was changed. */
  DIFFERS,
  /** The manifest is bound in another way, or not at all. */
  NOT_CHECKED
}

package org.bonafide.evidence.trace;

/** What stands over a trace, and how far it was checked without a network. */
public enum Signature {
  /** Nothing. */
  NONE,
  /** A signature in a form of the tool's own, which only its maker can check. */
  NOT_CHECKED,
  /** The same, and it holds by the key that the maker of the tool publishes. */
  OWN_HOLDS,
  /** A C2PA manifest whose signature, or whose tie to the file, is of a form not checked here. */
  MANIFEST_NOT_CHECKED,
  /** A C2PA manifest of this file, unchanged since it was signed; who signed was not checked. */
  MANIFEST_INTACT,
  /** The same, and the signer's certificate leads to a list at hand. */
  MANIFEST_LISTED,
  /** A C2PA manifest of another file, or file or manifest were changed since it was signed. */
  MANIFEST_BROKEN;

  /** Whether it holds over this file. */
  public boolean holds() {
    return this == OWN_HOLDS || this == MANIFEST_INTACT || this == MANIFEST_LISTED;
  }
}

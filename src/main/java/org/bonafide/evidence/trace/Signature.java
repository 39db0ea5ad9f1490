package org.bonafide.evidence.trace;

/** What stands over a trace. No signature is verified by this program. */
public enum Signature {
  /** Nothing. */
  NONE,
  /** A signature in a form of the tool's own, which only its maker can check. */
  NOT_CHECKED,
  /** A C2PA manifest that is bound to the file in another way than by its data hash, or not. */
  MANIFEST_NOT_CHECKED,
  /** A C2PA manifest whose data hash is that of the file. */
  MANIFEST_MATCHES,
  /** A C2PA manifest whose data hash is not that of the file. */
  MANIFEST_DIFFERS
}

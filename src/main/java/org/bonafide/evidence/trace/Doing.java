package org.bonafide.evidence.trace;

/** What a trace says was done. */
public enum Doing {
  /** A generative tool made the file, or a part of it. */
  GENERATED,
  /** A tool changed a file. */
  EDITED,
  /** A person wrote with a chat tool; whether it was for this work, the file does not say. */
  CONVERSED,
  /** Changes were committed to a history. */
  COMMITTED,
  /** Somebody marked the file as made with AI; nothing is said of the act. */
  MARKED
}

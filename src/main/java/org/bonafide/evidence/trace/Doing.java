package org.bonafide.evidence.trace;

/** What a trace says was done. */
public enum Doing {
  /** A generative tool made the file, or a part of it. */
  GENERATED,
  /** A tool changed a file. */
  EDITED,
  /** Somebody marked the file as made with AI; nothing is said of the act. */
  MARKED
}

package org.bonafide.evidence.trace;

/** What a trace says was done. */
public enum Doing {
  /** A generative tool made the file, or a part of it. */
  GENERATED,
  /** A camera took it. */
  CAPTURED,
  /** A tool changed a file. */
  EDITED,
  /** A program recorded changes of a text under somebody's name; who that was it does not say. */
  REVISED,
  /** A person wrote with a chat tool; whether it was for this work, the file does not say. */
  CONVERSED,
  /** Changes were committed to a history. */
  COMMITTED,
  /** Somebody marked the file as made with AI; with which tool may not be said. */
  MARKED,
  /** A program opened, saved, marked or passed on the file: an act of nobody on the work. */
  PACKAGED,
  /** The file states something of its source from which no act follows. */
  STATED
}

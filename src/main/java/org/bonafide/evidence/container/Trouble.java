package org.bonafide.evidence.container;

/** Why a file could not be read to its end. What was read before is kept. */
public enum Trouble {
  TRUNCATED("The file ends before its format says so."),
  LYING_LENGTH("A part of the file gives a length that the file does not have."),
  TOO_LARGE("A part of the file is larger than any tool writes, and was passed over."),
  TOO_MANY("The file has more parts than any tool writes; the rest was passed over."),
  DAMAGED("A part of the file cannot be unpacked or understood."),
  UNREADABLE("The file cannot be opened.");

  private final String words;

  Trouble(String words) {
    this.words = words;
  }

  /** The sentence for the user. */
  public String words() {
    return words;
  }
}

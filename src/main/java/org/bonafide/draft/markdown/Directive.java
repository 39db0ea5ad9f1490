package org.bonafide.draft.markdown;

import java.util.Arrays;
import java.util.Optional;

/**
 * The directives of the clause language, as docs/clause-language.md lists them, and whether each
 * takes something from the record: blocks made from one record must not stand in the papers of
 * another, so {@link Reading} does not remember a text that holds such a directive.
 *
 * <p>Example: {@code {.time-line}} stands for the time line of the work that a statement is about.
 */
public enum Directive {
  SUBTITLE("subtitle", Takes.NOTHING),
  QUOTE("quote", Takes.NOTHING),
  SMALL("small", Takes.NOTHING),
  TABLE("table", Takes.NOTHING),
  HEADER_COLUMN("header-column", Takes.NOTHING),
  DEFINITION_LIST("definition-list", Takes.NOTHING),
  FIELD_SHEET("field-sheet", Takes.NOTHING),
  OWN_PAGE("own-page", Takes.NOTHING),
  STATES("states", Takes.NOTHING),
  ALLOW("allow", Takes.NOTHING),
  SIGNATURES("signatures", Takes.BLOCKS_OF_THE_RECORD),
  EXHIBITS("exhibits", Takes.BLOCKS_OF_THE_RECORD),
  TIME_LINE("time-line", Takes.BLOCKS_OF_THE_RECORD);

  /** What a directive takes from the record. */
  private enum Takes {
    /** It says how the words that follow it are read. */
    NOTHING,
    /** It stands alone, for blocks that are made from the record. */
    BLOCKS_OF_THE_RECORD
  }

  private final String word;
  private final Takes takes;

  Directive(String word, Takes takes) {
    this.word = word;
    this.takes = takes;
  }

  /** The word in the text, as in {@code time-line}. */
  String word() {
    return word;
  }

  /** Whether it stands for blocks that are made from the record. */
  boolean isOfTheRecord() {
    return takes == Takes.BLOCKS_OF_THE_RECORD;
  }

  static Optional<Directive> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  /** Whether a rendered text may hold a directive that takes something from the record. */
  static boolean anyOfTheRecord(String rendered) {
    return Arrays.stream(values())
        .filter(Directive::isOfTheRecord)
        .anyMatch(one -> rendered.contains("{." + one.word));
  }
}

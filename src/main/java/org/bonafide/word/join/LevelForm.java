package org.bonafide.word.join;

import org.bonafide.word.ListLevel;
import org.bonafide.word.TypedNumber;

/**
 * How the host sets a paragraph at one depth.
 *
 * @param properties what stands in its {@code pPr}, without marks of its own place
 * @param mark how its paragraph mark looks, what stands in an {@code rPr}
 * @param number how a number looks that is typed
 * @param lead how the words look that run in before its text
 * @param body how its text looks
 * @param count how it is numbered
 * @param capitals whether what runs in is set in capital letters
 * @param headed whether nothing but a heading stands in such a paragraph
 */
record LevelForm(
    String properties,
    String mark,
    String number,
    String lead,
    String body,
    Count count,
    boolean capitals,
    boolean headed) {

  /** The look of its running text in a paragraph with other properties, counted otherwise. */
  LevelForm running(String other, Count counted) {
    return new LevelForm(other, mark, body, lead, body, counted, false, false);
  }

  /** How paragraphs of a depth are numbered. */
  sealed interface Count {}

  /** By a list of Word. */
  record ByList(ListLevel level) implements Count {}

  /**
   * By numbers that are typed.
   *
   * @param last the last one before ours, or one of another place of which only the form counts
   * @param goesOn whether ours go on from it
   * @param under whether it repeats the number above, as {@code 5.3} does
   */
  record Typed(TypedNumber last, boolean goesOn, boolean under) implements Count {}

  /** Not at all. */
  record Uncounted() implements Count {}
}

package org.bonafide.law;

import java.util.List;

/**
 * What goes into a field of a form.
 *
 * @param text what to enter, or for an open point what is missing
 * @param boxes boxes to tick
 * @param field the path of the record field it comes from, or that would close the open point
 */
public record Filling(State state, Sentence text, List<String> boxes, String field) {
  public Filling {
    boxes = List.copyOf(boxes);
  }

  /** What a user does with a field. */
  public enum State {
    /** Enter the text, or tick the boxes. */
    FILLED,
    /** The record does not say; settle it before filing. */
    OPEN,
    /** Leave it empty. */
    EMPTY,
    /** The applicant writes it in: it is not for a record, such as the number of a document. */
    BY_HAND;

    /** The word of the machine faces. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** A text where there is one, else an open point that asks for {@code missing}. */
  public static Filling text(String field, String text, Sentence missing) {
    return text.isBlank() ? open(field, missing) : filled(field, Sentence.same(text));
  }

  public static Filling text(String field, String text, String missing) {
    return text(field, text, Sentence.same(missing));
  }

  public static Filling filled(String field, Sentence text) {
    return new Filling(State.FILLED, text, List.of(), field);
  }

  public static Filling filled(String field, String text) {
    return filled(field, Sentence.same(text));
  }

  public static Filling open(String field, Sentence missing) {
    return new Filling(State.OPEN, missing, List.of(), field);
  }

  public static Filling empty() {
    return new Filling(State.EMPTY, Sentence.same(""), List.of(), "");
  }

  public static Filling byHand() {
    return new Filling(State.BY_HAND, Sentence.same(""), List.of(), "");
  }

  /** A text where there is one, else nothing: an optional field. */
  public static Filling optional(String field, String text) {
    return text.isBlank() ? empty() : filled(field, text);
  }

  public static Filling boxes(String field, List<String> boxes) {
    return boxes.isEmpty()
        ? empty()
        : new Filling(State.FILLED, Sentence.same(String.join("; ", boxes)), boxes, field);
  }

  /** The number of characters that the field holds. */
  public int length() {
    return state == State.FILLED ? text.en().codePointCount(0, text.en().length()) : 0;
  }
}

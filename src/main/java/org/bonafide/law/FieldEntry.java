package org.bonafide.law;

import java.util.List;

/**
 * What goes into a field of a form.
 *
 * @param text what to enter, or for an open point what is missing
 * @param boxes boxes to tick
 * @param field the path of the record field it comes from, or that would close the open point
 */
public record FieldEntry(State state, Sentence text, List<String> boxes, String field) {
  public FieldEntry {
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
  public static FieldEntry text(String field, String text, Sentence missing) {
    return text.isBlank() ? open(field, missing) : filled(field, Sentence.same(text));
  }

  public static FieldEntry text(String field, String text, String missing) {
    return text(field, text, Sentence.same(missing));
  }

  public static FieldEntry filled(String field, Sentence text) {
    return new FieldEntry(State.FILLED, text, List.of(), field);
  }

  public static FieldEntry filled(String field, String text) {
    return filled(field, Sentence.same(text));
  }

  public static FieldEntry open(String field, Sentence missing) {
    return new FieldEntry(State.OPEN, missing, List.of(), field);
  }

  public static FieldEntry empty() {
    return new FieldEntry(State.EMPTY, Sentence.same(""), List.of(), "");
  }

  public static FieldEntry byHand() {
    return new FieldEntry(State.BY_HAND, Sentence.same(""), List.of(), "");
  }

  /** A text where there is one, else nothing: an optional field. */
  public static FieldEntry optional(String field, String text) {
    return text.isBlank() ? empty() : filled(field, text);
  }

  public static FieldEntry boxes(String field, List<String> boxes) {
    return boxes.isEmpty()
        ? empty()
        : new FieldEntry(State.FILLED, Sentence.same(String.join("; ", boxes)), boxes, field);
  }

  /** The number of characters that the field holds. */
  public int length() {
    return state == State.FILLED ? text.en().codePointCount(0, text.en().length()) : 0;
  }
}

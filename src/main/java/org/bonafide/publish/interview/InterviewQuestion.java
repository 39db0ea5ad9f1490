package org.bonafide.publish.interview;

import java.util.List;

/**
 * A question of {@code questions.yaml}; its words stand in {@code interview.yaml} of each language.
 *
 * <p>Example: {@code seen} asks of each part whether it could be taken for real, where a place
 * turns on that.
 *
 * @param ofPart whether it is asked of each part of the work
 * @param asks facts of which a chosen place turns on one; none means that it is always asked
 * @param open keys of which one is left open in what is wanted; none means that it is always asked
 * @param maker by whom a part must have been made: {@code tool, person}, or empty
 * @param real whether it is asked only of what may be taken for real and may be generated
 * @param several whether it is asked only where the record has several works
 * @param ofOwner whether it is asked of each owner of the work
 * @param ofPerson whether it is asked of each of the people who made it but the author
 */
public record InterviewQuestion(
    String id,
    boolean ofPart,
    List<String> asks,
    List<String> open,
    String maker,
    boolean real,
    boolean several,
    boolean ofOwner,
    boolean ofPerson,
    List<AnswerField> fields) {
  /** One that stands in no list: it is put where it is wanted. */
  static InterviewQuestion single(String id, AnswerField field) {
    return new InterviewQuestion(
        id, false, List.of(), List.of(), "", false, false, false, false, List.of(field));
  }

  public InterviewQuestion {
    asks = List.copyOf(asks);
    open = List.copyOf(open);
    fields = List.copyOf(fields);
  }
}

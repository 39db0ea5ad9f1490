package org.bonafide.publish.interview;

import java.util.List;
import org.bonafide.project.yaml.RecordKeys;

/**
 * How a field looks at a record: which answer its keys state, and which keys an answer states. What
 * was just written is read back as the same answer, but for answers that state nothing.
 */
interface Lens {

  /** The answer that the record states; {@link FieldAnswer#NOTHING} where it states none. */
  FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field);

  /** The record with an answer in place of the one it states. */
  RecordKeys write(RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer);

  /** The choices that are offered; none where an answer is typed. */
  default List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    return List.copyOf(field.choices().keySet());
  }

  /** What may be typed behind a choice, as in {@code tools}. */
  default List<String> typed(QuestionScope scope, String choice) {
    return List.of();
  }

  /** Whether several choices may be taken. */
  default boolean several() {
    return false;
  }

  /** What a choice is called by the record; empty where the words of the page call it. */
  default String named(RecordKeys record, String choice) {
    return "";
  }

  /** Whether it is asked at all of such a record. */
  default boolean isAsked(RecordKeys record, QuestionScope scope) {
    return true;
  }
}

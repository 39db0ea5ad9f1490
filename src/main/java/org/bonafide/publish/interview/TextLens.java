package org.bonafide.publish.interview;

import org.bonafide.project.yaml.RecordKeys;

/** A text at one key; in a record that gives it in several languages, the first of them. */
class TextLens implements Lens {

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    return FieldAnswer.text(text(record, scope.path(field.key())));
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    String path = scope.path(field.key());
    if (answer.text().isEmpty()) {
      return record.without(path);
    }
    boolean term = path.startsWith(scope.with() + ".");
    return (term ? WithEntry.opened(record, scope) : record).with(path, answer.text());
  }

  /** The text at a path, or the first by language. */
  static String text(RecordKeys record, String path) {
    return record.keys(path).stream()
        .map(tag -> record.value(path + "." + tag))
        .findFirst()
        .orElseGet(() -> record.value(path));
  }
}

package org.bonafide.publish.interview;

import java.util.List;
import org.bonafide.project.yaml.RecordKeys;

/** Which parts of a work one of several owners owns; one of whom nothing is stated owns all. */
final class OwnedPartsLens implements Lens {

  @Override
  public boolean several() {
    return true;
  }

  @Override
  public boolean isAsked(RecordKeys record, QuestionScope scope) {
    return scope.owners(record) > 1 && parts(record, scope).size() > 1;
  }

  private static List<String> parts(RecordKeys record, QuestionScope scope) {
    return record.keys(scope.work() + ".elements");
  }

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    return parts(record, scope);
  }

  @Override
  public String named(RecordKeys record, String choice) {
    return record.keys("works").stream()
        .map(work -> TextLens.text(record, "works." + work + ".elements." + choice + ".describe"))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(choice);
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    return FieldAnswer.of(record.values(scope.path(field.key())));
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    String path = scope.path(field.key());
    return answer.chosen().isEmpty() ? record.without(path) : record.with(path, answer.chosen());
  }
}

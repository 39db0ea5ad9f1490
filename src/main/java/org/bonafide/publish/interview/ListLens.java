package org.bonafide.publish.interview;

import java.util.List;
import org.bonafide.project.yaml.RecordKeys;

/** Some of the places to which a work may go, as a list at one key. */
final class ListLens implements Lens {

  private final List<String> known;

  ListLens(List<String> known) {
    this.known = List.copyOf(known);
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    return FieldAnswer.of(record.values(scope.path(field.key())));
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    String path = scope.path(field.key());
    List<String> before = record.values(path);
    List<String> kept = before.stream().filter(answer.chosen()::contains).toList();
    List<String> all = new java.util.ArrayList<>(kept);
    answer.chosen().stream().filter(one -> !kept.contains(one)).forEach(all::add);
    return all.isEmpty() ? record.without(path) : record.with(path, all);
  }

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    return known;
  }

  @Override
  public boolean several() {
    return true;
  }
}

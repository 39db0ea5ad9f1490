package org.bonafide.publish.interview;

import java.util.List;
import java.util.Optional;
import org.bonafide.project.yaml.RecordKeys;

/**
 * Whether what a person changed in what a tool had made was a choice of their own: asked of a part
 * of which the record states a change that one can see.
 */
final class CreativeLens implements Lens {

  private static final List<String> ANSWERS = List.of("yes", "no");
  private static final String KEY = ".expressive";

  private static Optional<String> change(RecordKeys record, QuestionScope scope) {
    return new PartSteps(record, scope.part())
        .first(one -> one.is("act", "edit") && one.is("perceptible", "yes") && !one.isByTool())
        .map(one -> one.path() + KEY);
  }

  @Override
  public boolean isAsked(RecordKeys record, QuestionScope scope) {
    return change(record, scope).isPresent();
  }

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    return ANSWERS;
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    String said = change(record, scope).map(record::value).orElse("");
    return ANSWERS.contains(said) ? FieldAnswer.of(List.of(said)) : FieldAnswer.NOTHING;
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    Optional<String> key = change(record, scope);
    if (key.isEmpty()) {
      return record;
    }
    return answer.chosen().isEmpty()
        ? record.without(key.get())
        : record.with(key.get(), answer.chosen().get(0));
  }
}

package org.bonafide.publish.interview;

import java.util.List;
import java.util.stream.Stream;
import org.bonafide.project.yaml.RecordKeys;

/**
 * The position of the contract with one party, where it is another than that of the others. Asked
 * where there are several.
 */
final class OwnPositionLens implements Lens {

  private static final List<String> POSITIONS = List.of("agency", "balanced", "freelancer");
  private static final String SAME = "same";

  @Override
  public boolean isAsked(RecordKeys record, QuestionScope scope) {
    return ChosenMatter.parties(record).size() > 1;
  }

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    return Stream.concat(Stream.of(SAME), POSITIONS.stream()).toList();
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    String own = record.value(scope.path(field.key()));
    return POSITIONS.contains(own) ? FieldAnswer.of(List.of(own)) : FieldAnswer.NOTHING;
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    String own = answer.chosen().stream().filter(POSITIONS::contains).findFirst().orElse("");
    return own.isEmpty()
        ? record.without(scope.path(field.key()))
        : WithEntry.opened(record, scope).with(scope.path(field.key()), own);
  }
}

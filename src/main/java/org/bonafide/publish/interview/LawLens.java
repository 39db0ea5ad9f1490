package org.bonafide.publish.interview;

import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.start.NamedLaw;

/** Which law governs, by any name; one that may mean several laws, or none, states nothing. */
final class LawLens implements Lens {

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    return FieldAnswer.text(record.value(field.key()));
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    return NamedLaw.of(answer.text())
        .law()
        .filter(law -> !answer.isEmpty())
        .map(law -> record.with(field.key(), law))
        .orElseGet(() -> record.without(field.key()));
  }
}

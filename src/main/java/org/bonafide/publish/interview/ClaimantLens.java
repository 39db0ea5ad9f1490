package org.bonafide.publish.interview;

import java.util.List;
import org.bonafide.project.yaml.RecordKeys;

/** Who applies for a registration: the author, or whoever else is stated to own the work. */
final class ClaimantLens implements Lens {

  private static final String KEY = "registration.claimant";
  private static final String OWNER = "owner";

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    return !owner(record, scope).isEmpty() ? List.of(NameLens.ID, OWNER) : List.of(NameLens.ID);
  }

  private static String owner(RecordKeys record, QuestionScope scope) {
    String other = OwnerLens.other(record, scope);
    return other.substring(other.indexOf('.') + 1);
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    String claimant = record.value(KEY);
    return claimant.isEmpty()
        ? FieldAnswer.NOTHING
        : claimant.equals(NameLens.ID)
            ? FieldAnswer.of(List.of(NameLens.ID))
            : claimant.equals(owner(record, scope))
                ? FieldAnswer.of(List.of(OWNER))
                : FieldAnswer.NOTHING;
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    if (answer.chosen().isEmpty()) {
      return record.without(KEY);
    }
    String id = answer.chosen().contains(OWNER) ? owner(record, scope) : NameLens.ID;
    return id.isEmpty() ? record : record.with(KEY, id);
  }
}

package org.bonafide.publish.interview;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.project.yaml.RecordKeys;

/**
 * Who applies for a registration: the author, whoever else made the work, or is stated to own it.
 */
final class ClaimantLens implements Lens {

  private static final String KEY = "registration.claimant";

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    List<String> all = new ArrayList<>();
    if (NamedMakers.isAuthor(record, scope)) {
      all.add(NameLens.ID);
    }
    all.addAll(NamedMakers.others(record, scope.work()));
    for (int n = 0; n < Math.max(1, scope.owners(record)); n++) {
      QuestionScope one = scope.isOneOfSeveral() ? scope.ofOwner(n) : scope;
      String other = OwnerLens.other(record, one);
      String id = other.substring(other.indexOf('.') + 1);
      if (!id.isEmpty() && !all.contains(id)) {
        all.add(id);
      }
    }
    return all;
  }

  @Override
  public String named(RecordKeys record, String choice) {
    String person = record.value("parties." + choice + ".person");
    return choice.equals(NameLens.ID)
        ? ""
        : List.of("parties." + choice, "people." + choice, "people." + person).stream()
            .map(path -> record.value(path + ".name"))
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse(choice);
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    String claimant = record.value(KEY);
    return choices(record, scope, field).contains(claimant)
        ? FieldAnswer.of(List.of(claimant))
        : FieldAnswer.NOTHING;
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    return answer.chosen().isEmpty()
        ? record.without(KEY)
        : choices(record, scope, field).contains(answer.chosen().get(0))
            ? record.with(KEY, answer.chosen().get(0))
            : record;
  }
}

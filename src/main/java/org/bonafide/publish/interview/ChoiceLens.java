package org.bonafide.publish.interview;

import java.util.List;
import java.util.Map;
import org.bonafide.project.yaml.RecordKeys;

/** One choice, which states a word or several: the one all of whose words the record states. */
final class ChoiceLens implements Lens {

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    return field.choices().entrySet().stream()
        .filter(choice -> states(record, scope, choice.getValue()))
        .reduce((a, b) -> b.getValue().size() > a.getValue().size() ? b : a)
        .map(choice -> FieldAnswer.of(List.of(choice.getKey())))
        .orElse(FieldAnswer.NOTHING);
  }

  private static boolean states(RecordKeys record, QuestionScope scope, Map<String, String> words) {
    return words.entrySet().stream()
        .allMatch(one -> record.value(scope.path(one.getKey())).equals(one.getValue()));
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    Map<String, String> stated =
        answer.chosen().isEmpty()
            ? Map.of()
            : field.choices().getOrDefault(answer.chosen().get(0), Map.of());
    RecordKeys changed = record;
    for (Map<String, String> choice : field.choices().values()) {
      for (String key : choice.keySet()) {
        changed = stated.containsKey(key) ? changed : changed.without(scope.path(key));
      }
    }
    for (Map.Entry<String, String> one : stated.entrySet()) {
      changed = changed.with(scope.path(one.getKey()), one.getValue());
    }
    return changed;
  }
}

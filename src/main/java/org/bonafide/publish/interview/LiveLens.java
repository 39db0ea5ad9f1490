package org.bonafide.publish.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.interview.PartSteps.StatedStep;

/** With which tools something is made while people use the work. */
final class LiveLens implements Lens {

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    return generated(record, scope)
        .map(step -> NamedTools.typed(record, record.values(step.path() + ".with")))
        .map(FieldAnswer::text)
        .orElse(FieldAnswer.NOTHING);
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    List<String> known = record.keys("tools");
    Optional<StatedStep> there = generated(record, scope);
    RecordKeys changed = there.map(step -> record.without(step.path())).orElse(record);
    if (!answer.text().isEmpty()) {
      NamedTools tools = NamedTools.of(changed, answer.text());
      Map<String, Object> step = new LinkedHashMap<>(Map.of("act", "generate"));
      step.putAll(tools.means());
      changed = tools.record().inserted(scope.part() + ".steps", 0, step);
    }
    return NamedTools.pruned(changed, known);
  }

  private static Optional<StatedStep> generated(RecordKeys record, QuestionScope scope) {
    return new PartSteps(record, scope.part()).first(step -> step.is("act", "generate"));
  }
}

package org.bonafide.publish.interview;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bonafide.project.yaml.RecordKeys;

/**
 * Which tools may be used under a contract: some that are named, or none that generate. What else a
 * record says of it is offered where it says so.
 */
final class PermittedLens implements Lens {

  private static final List<String> USUAL = List.of("listed", "none");
  private static final String USE = "contract.ai-use";
  private static final String PERMITTED = "contract.tools.permitted";

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    String use = record.value(USE);
    return use.isEmpty() || USUAL.contains(use)
        ? USUAL
        : Stream.concat(USUAL.stream(), Stream.of(use)).toList();
  }

  @Override
  public List<String> typed(QuestionScope scope, String choice) {
    return choice.equals("listed") ? List.of("tools") : List.of();
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    String use = record.value(USE);
    String tools = NamedTools.typed(record, record.values(PERMITTED));
    String chosen = use.isEmpty() && !tools.isEmpty() ? "listed" : use;
    return chosen.isEmpty()
        ? FieldAnswer.NOTHING
        : new FieldAnswer(List.of(chosen), Map.of("listed.tools", tools));
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    if (answer.chosen().stream().anyMatch(one -> !USUAL.contains(one))) {
      return record; // as it stands
    }
    List<String> known = record.keys("tools");
    boolean listed = answer.chosen().contains("listed");
    NamedTools tools = NamedTools.at(record, PERMITTED, listed ? answer.said("listed.tools") : "");
    RecordKeys changed = tools.record();
    changed =
        answer.chosen().isEmpty()
            ? changed.without(USE)
            : changed.with(USE, answer.chosen().get(0));
    changed =
        tools.ids().isEmpty() ? changed.without(PERMITTED) : changed.with(PERMITTED, tools.ids());
    return NamedTools.pruned(changed, known);
  }
}

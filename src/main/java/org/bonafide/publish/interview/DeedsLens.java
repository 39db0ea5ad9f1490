package org.bonafide.publish.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.interview.PartSteps.StatedStep;
import org.bonafide.publish.start.PlainAnswers;
import org.bonafide.publish.start.PlainAnswers.Stated;

/**
 * What was done to a part after it was made: by the person to what a tool had made, or by a tool to
 * what a person had made. Each choice is an act, with what {@code plain-answers.yaml} says that it
 * states; how much of the result was generated follows from all of them. What a tool added is a
 * part of its own, so that neither is said to be the other.
 *
 * @param byPerson whether a person did it to what a tool had made
 */
record DeedsLens(boolean byPerson) implements Lens {

  private static final PlainAnswers TABLE = PlainAnswers.shipped();
  private static final List<String> PARTS = List.of("none", "de-minimis", "appreciable");
  private static final String ADDED = "-added";

  private Map<String, Stated> table() {
    return byPerson ? TABLE.changes() : TABLE.edits();
  }

  @Override
  public boolean several() {
    return true;
  }

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    return byPerson
        ? List.copyOf(table().keySet())
        : scope.kind().isEmpty()
            ? List.of("nothing", "ideas", "improved", "added")
            : TABLE.kinds().get(scope.kind()).edits();
  }

  @Override
  public List<String> typed(QuestionScope scope, String choice) {
    Stated stated = table().get(choice);
    if (stated == null || stated.act().isEmpty() || byPerson && choice.equals("chose")) {
      return List.of();
    }
    boolean what = StockWords.did(choice).isEmpty() && !choice.equals("ideas");
    return byPerson ? List.of("what") : what ? List.of("tools", "what") : List.of("tools");
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    PartSteps steps = new PartSteps(record, scope.part());
    List<String> chosen = new ArrayList<>();
    Map<String, String> words = new LinkedHashMap<>();
    for (String choice : choices(record, scope, field)) {
      Optional<StatedStep> step = step(steps, scope, choice);
      if (step.isPresent()) {
        chosen.add(choice);
        words.put(choice + ".tools", NamedTools.typed(record, with(step.get())));
        words.put(choice + ".what", what(step.get(), choice));
      }
    }
    boolean none = record.value(scope.part() + ".generated-part").equals("none");
    if (!byPerson && chosen.isEmpty() && none) {
      chosen.add("nothing");
    }
    words.values().removeIf(String::isEmpty);
    return new FieldAnswer(chosen, words);
  }

  private static List<String> with(StatedStep step) {
    return step.record().values(step.path() + ".with");
  }

  private static String what(StatedStep step, String choice) {
    if (choice.equals("added")) {
      String part = step.path().substring(0, step.path().indexOf(".steps."));
      String words = TextLens.text(step.record(), part + ".describe");
      return StockWords.of("added").containsValue(words) ? "" : words;
    }
    return StockWords.did(choice).isEmpty() ? step.detail() : "";
  }

  /** The act that is a choice, if the record has it. */
  private Optional<StatedStep> step(PartSteps steps, QuestionScope scope, String choice) {
    Stated stated = table().get(choice);
    if (stated.act().isEmpty()) {
      return Optional.empty();
    }
    if (stated.apart()) {
      PartSteps apart = new PartSteps(steps.record(), scope.part() + ADDED);
      return apart.first(one -> one.is("act", stated.act()));
    }
    return steps.first(one -> one.is("act", stated.act()) && fits(one, scope, choice, stated));
  }

  private boolean fits(StatedStep one, QuestionScope scope, String choice, Stated stated) {
    if (byPerson) {
      return stated.keys().entrySet().stream().allMatch(k -> one.is(k.getKey(), k.getValue()));
    }
    if (!one.isByTool()) {
      return false;
    }
    Map<String, String> did = StockWords.did(choice);
    if (!did.isEmpty()) {
      return did.containsValue(one.detail());
    }
    return TABLE.edits().keySet().stream()
        .noneMatch(other -> StockWords.did(other).containsValue(one.detail()));
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    List<String> known = record.keys("tools");
    PartSteps steps = new PartSteps(record, scope.part());
    for (String choice : choices(record, scope, field)) {
      Optional<StatedStep> there = step(steps, scope, choice);
      boolean wanted = answer.chosen().contains(choice);
      if (there.isPresent() && !wanted) {
        steps =
            table().get(choice).apart()
                ? new PartSteps(steps.record().without(scope.part() + ADDED), scope.part())
                : steps.without(there.get());
      } else if (wanted && !table().get(choice).act().isEmpty()) {
        steps = done(steps, scope, choice, there, answer);
      }
    }
    return NamedTools.pruned(byPerson ? steps.record() : much(steps, answer).record(), known);
  }

  private PartSteps done(
      PartSteps steps,
      QuestionScope scope,
      String choice,
      Optional<StatedStep> there,
      FieldAnswer answer) {
    Stated stated = table().get(choice);
    String typed = answer.said(choice + ".tools");
    NamedTools tools =
        there.isPresent()
            ? NamedTools.at(steps.record(), there.get().path() + ".with", typed)
            : NamedTools.of(steps.record(), typed);
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("act", stated.act());
    if (!byPerson) {
      keys.putAll(tools.means());
    }
    keys.putAll(stated.keys());
    String what = answer.said(choice + ".what");
    if (stated.apart()) {
      return apart(tools.record(), scope, keys, what, there);
    }
    Object detail = what.isEmpty() ? StockWords.did(choice) : what;
    if (!detail.equals(Map.of())) {
      keys.put("detail", detail);
    }
    PartSteps now = new PartSteps(tools.record(), scope.part());
    if (there.isEmpty()) {
      return now.with(stated.first() ? 0 : now.all().size(), keys);
    }
    RecordKeys changed = now.record();
    for (String key : List.of("with", "generative", "detail")) {
      String path = there.get().path() + "." + key;
      Object value = keys.get(key);
      boolean same = key.equals("detail") && TextLens.text(changed, path).equals(what);
      changed =
          same && !what.isEmpty()
              ? changed
              : value == null ? changed.without(path) : changed.with(path, value);
    }
    return new PartSteps(changed, scope.part());
  }

  /** What a tool added, as a part of its own beside the one to which it was added. */
  private static PartSteps apart(
      RecordKeys record,
      QuestionScope scope,
      Map<String, Object> step,
      String what,
      Optional<StatedStep> there) {
    String part = scope.part() + ADDED;
    boolean fresh = !record.has(part);
    RecordKeys changed =
        fresh ? record.with(part + ".what", record.value(scope.part() + ".what")) : record;
    changed = changed.with(part + ".describe", what.isEmpty() ? StockWords.of("added") : what);
    changed = fresh ? changed.with(part + ".generated-part", "appreciable") : changed;
    PartSteps steps = new PartSteps(changed, part);
    steps = there.map(steps::without).orElse(steps).with(0, step);
    return new PartSteps(steps.record(), scope.part());
  }

  /** How much of it was generated, and whether the person's own can still be seen. */
  private PartSteps much(PartSteps steps, FieldAnswer answer) {
    List<Stated> inside =
        answer.chosen().stream().map(table()::get).filter(one -> one != null).toList();
    List<StatedStep> made = MakerLens.made(steps);
    PartSteps changed = steps;
    if (inside.isEmpty() || made.isEmpty()) {
      changed = changed.without("generated-part");
    } else {
      String most =
          inside.stream()
              .map(Stated::part)
              .reduce("none", (a, b) -> PARTS.indexOf(a) < PARTS.indexOf(b) ? b : a);
      changed = changed.with("generated-part", most);
    }
    List<Stated> large = inside.stream().filter(s -> s.part().equals("appreciable")).toList();
    boolean mine = !large.isEmpty() && large.stream().allMatch(Stated::mine);
    RecordKeys record = changed.record();
    for (StatedStep step : made) {
      String path = step.path() + ".perceptible";
      record = mine ? record.with(path, "yes") : record.without(path);
    }
    return new PartSteps(record, steps.part());
  }
}

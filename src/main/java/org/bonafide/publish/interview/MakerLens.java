package org.bonafide.publish.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.interview.PartSteps.StatedStep;
import org.bonafide.publish.start.PlainAnswers;

/**
 * Who made the first version of a part: the person who answers, by an act; an AI tool that was told
 * what to make; somebody else; or it is stock.
 */
final class MakerLens implements Lens {

  /** Of a part of a kind that nobody knows. */
  private static final List<String> ANY =
      List.of(PlainAnswers.TOOL, PlainAnswers.OTHER, PlainAnswers.STOCK);

  private static final PlainAnswers TABLE = PlainAnswers.shipped();
  private static final String TOOLS = PlainAnswers.TOOL + ".tools";
  private static final String OTHERS = "third-party";

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    return scope.kind().isEmpty() ? ANY : TABLE.kinds().get(scope.kind()).makers();
  }

  @Override
  public List<String> typed(QuestionScope scope, String choice) {
    return choice.equals(PlainAnswers.TOOL)
        ? List.of("tools")
        : choice.equals(PlainAnswers.OTHER) ? List.of("owner") : List.of();
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    PartSteps steps = new PartSteps(record, scope.part());
    Optional<StatedStep> prompted = steps.first(MakerLens::isPrompt);
    if (prompted.isPresent()) {
      String tools = NamedTools.typed(record, record.values(prompted.get().path() + ".with"));
      return new FieldAnswer(List.of(PlainAnswers.TOOL), Map.of(TOOLS, tools));
    }
    Optional<String> made =
        choices(record, scope, field).stream()
            .filter(choice -> made(steps, choice).isPresent())
            .findFirst();
    if (made.isPresent()) {
      return FieldAnswer.of(List.of(made.get()));
    }
    if (record.size(scope.part() + "." + OTHERS) == 0) {
      return FieldAnswer.NOTHING;
    }
    String owner = record.value(scope.part() + "." + OTHERS + ".0.owner");
    boolean stock = isStock(record, scope);
    return stock
        ? FieldAnswer.of(List.of(PlainAnswers.STOCK))
        : new FieldAnswer(
            List.of(PlainAnswers.OTHER), Map.of(PlainAnswers.OTHER + ".owner", owner));
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    FieldAnswer before = read(record, scope, field);
    String was = before.chosen().isEmpty() ? "" : before.chosen().get(0);
    String is = answer.chosen().isEmpty() ? "" : answer.chosen().get(0);
    List<String> known = record.keys("tools");
    RecordKeys changed =
        was.equals(is) || was.isEmpty() ? record : unmade(record, scope, field, was, is);
    changed = made(changed, scope, was, is, answer);
    return NamedTools.pruned(changed, known);
  }

  /** Without what the earlier answer stated; what was done then goes too, where nothing fits it. */
  private static RecordKeys unmade(
      RecordKeys record, QuestionScope scope, AnswerField field, String was, String is) {
    RecordKeys changed = record;
    boolean otherDeeds = isTool(was) != isTool(is) || isThird(was) != isThird(is);
    if (otherDeeds) {
      AnswerField deeds = new AnswerField("", isTool(was) ? "changes" : "edits", "", Map.of());
      DeedsLens lens = new DeedsLens(isTool(was));
      changed = lens.write(changed, scope, deeds, FieldAnswer.NOTHING);
    }
    PartSteps steps = new PartSteps(changed, scope.part());
    Optional<StatedStep> made = isTool(was) ? steps.first(MakerLens::isPrompt) : made(steps, was);
    changed = made.map(steps::without).orElse(steps).record();
    if (isTool(was)) {
      changed = changed.without(scope.part() + ".generated-part");
    }
    return isThird(was) ? changed.without(scope.part() + "." + OTHERS + ".0") : changed;
  }

  private static RecordKeys made(
      RecordKeys record, QuestionScope scope, String was, String is, FieldAnswer answer) {
    if (is.equals(PlainAnswers.TOOL)) {
      return prompted(record, scope, answer.said(TOOLS));
    }
    if (isThird(is)) {
      return others(record, scope, is, answer.said(is + ".owner"));
    }
    if (is.isEmpty() || is.equals(was)) {
      return record;
    }
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("act", TABLE.makers().get(is));
    step.put("generative", "no");
    PartSteps steps = new PartSteps(record, scope.part());
    int ideas = steps.first(one -> one.is("act", "conceive")).isPresent() ? 1 : 0;
    return steps.with(ideas, step).record();
  }

  private static RecordKeys prompted(RecordKeys record, QuestionScope scope, String typed) {
    Optional<StatedStep> there = new PartSteps(record, scope.part()).first(MakerLens::isPrompt);
    NamedTools tools =
        there.isPresent()
            ? NamedTools.at(record, there.get().path() + ".with", typed)
            : NamedTools.of(record, typed);
    PartSteps steps = new PartSteps(tools.record(), scope.part());
    if (there.isEmpty()) {
      Map<String, Object> step = new LinkedHashMap<>(Map.of("act", "prompt"));
      step.putAll(tools.means());
      return steps.with("generated-part", "appreciable").with(0, step).record();
    }
    RecordKeys changed = steps.record();
    for (String key : List.of("with", "generative")) {
      Object means = tools.means().get(key);
      String path = there.get().path() + "." + key;
      changed = means == null ? changed.without(path) : changed.with(path, means);
    }
    return changed;
  }

  private static RecordKeys others(
      RecordKeys record, QuestionScope scope, String is, String owner) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("what", StockWords.of(is));
    if (!owner.isEmpty()) {
      entry.put("owner", owner);
    }
    String path = scope.part() + "." + OTHERS;
    return record.size(path) == 0
        ? record.inserted(path, 0, entry)
        : record.with(path + ".0", entry);
  }

  private static boolean isStock(RecordKeys record, QuestionScope scope) {
    String what = TextLens.text(record, scope.part() + "." + OTHERS + ".0.what");
    return StockWords.of(PlainAnswers.STOCK).containsValue(what);
  }

  /** The act by which a person made it, without a tool that generates. */
  static Optional<StatedStep> made(PartSteps steps, String choice) {
    String act = TABLE.makers().getOrDefault(choice, "");
    return steps.first(one -> !act.isEmpty() && one.is("act", act) && !one.isByTool());
  }

  /** Every act by which the person who answers made the part. */
  static List<StatedStep> made(PartSteps steps) {
    List<StatedStep> all = new ArrayList<>();
    TABLE.makers().keySet().forEach(one -> made(steps, one).ifPresent(all::add));
    return all.stream().distinct().toList();
  }

  /** The acts by which a part came to be: a tool that was told what to make, or acts of people. */
  static List<StatedStep> making(PartSteps steps) {
    Optional<StatedStep> prompted = steps.first(MakerLens::isPrompt);
    return prompted.isPresent() ? List.of(prompted.get()) : made(steps);
  }

  private static boolean isPrompt(StatedStep step) {
    return step.is("act", "prompt") && step.isByTool();
  }

  private static boolean isTool(String choice) {
    return choice.equals(PlainAnswers.TOOL);
  }

  static boolean isThird(String choice) {
    return choice.equals(PlainAnswers.OTHER) || choice.equals(PlainAnswers.STOCK);
  }
}

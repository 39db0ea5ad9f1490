package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.law.ActWords;
import org.bonafide.project.Act;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.When;

/**
 * Several acts of an element in one clause: when they were, and which they were, in the order of
 * their days where each states one, else as the record has them.
 */
record CnActs(Project project, List<Step> steps) {

  CnActs {
    steps =
        areDated(steps)
            ? steps.stream()
                .sorted(Comparator.comparing(s -> s.on().orElseThrow().first()))
                .toList()
            : List.copyOf(steps);
  }

  private static boolean areDated(List<Step> steps) {
    return steps.stream().allMatch(s -> s.on().isPresent());
  }

  /**
   * The first day and the last, or the one day of all; empty where an act has none, since it is
   * then not known that it lies between.
   */
  List<String> days() {
    if (steps.isEmpty() || !areDated(steps)) {
      return List.of();
    }
    List<When> days = steps.stream().map(s -> s.on().orElseThrow()).toList();
    When latest = days.stream().max(Comparator.comparing(When::last)).orElseThrow();
    String[] ends = latest.text().split("/");
    String first = CnWords.grammar().date(days.get(0).text().split("/")[0]);
    String last = CnWords.grammar().date(ends[ends.length - 1]);
    return first.equals(last) ? List.of(last) : List.of(first, last);
  }

  /** {@code 构思、输入提示词和修改}, each once. */
  String nouns() {
    return CnWords.join(
        steps.stream().map(s -> ActWords.noun(project, s, CnWords.OFFICE)).distinct().toList());
  }

  /**
   * The same acts by who did them, so that none is told of two of whom one did it: those of the
   * same people stand together, in the order of the first of each; what a tool did stands alone.
   */
  List<CnActs> byPeople() {
    Map<List<Object>, List<Step>> all = new LinkedHashMap<>();
    for (Step step : steps) {
      List<Object> doer = List.of(Set.copyOf(step.by()), isOfTool(step));
      all.computeIfAbsent(doer, who -> new ArrayList<>()).add(step);
    }
    return all.values().stream().map(own -> new CnActs(project, own)).toList();
  }

  private static boolean isOfTool(Step step) {
    return step.act() == Act.GENERATE && step.by().isEmpty();
  }

  /** Who did them, of acts of the same people: the tool where it generated, else what was used. */
  String who() {
    String people = people();
    String tools = tools();
    if (!people.isEmpty() || tools.isEmpty()) {
      return people;
    }
    return CnWords.say(steps.stream().allMatch(CnActs::isOfTool) ? "by-tool" : "using", tools);
  }

  /** {@code 甲构思；乙修改}: each with who did it, or that it is not stated. */
  String told() {
    return byPeople().stream()
        .map(own -> (own.isUnnamed() ? CnWords.say("by-unnamed") : "") + own.who() + own.nouns())
        .collect(Collectors.joining(CnWords.grammar().semicolon()));
  }

  private boolean isUnnamed() {
    return people().isEmpty() && !steps.stream().allMatch(CnActs::isOfTool);
  }

  /** The people who did any of them, in the order of the acts. */
  String people() {
    return CnAct.people(project, steps.stream().flatMap(s -> s.by().stream()).distinct().toList());
  }

  /** The tools with which any of them was done. */
  String tools() {
    return CnWords.join(
        steps.stream()
            .flatMap(s -> s.with().stream())
            .distinct()
            .filter(project.tools()::containsKey)
            .map(id -> project.tools().get(id).name())
            .toList());
  }
}

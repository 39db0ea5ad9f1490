package org.bonafide.jurisdictions.cn;

import java.util.Comparator;
import java.util.List;
import org.bonafide.law.ActWords;
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

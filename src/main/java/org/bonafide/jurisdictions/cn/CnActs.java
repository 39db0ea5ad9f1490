package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bonafide.law.ActWords;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/** Several acts of an element in one clause: when they were, and which they were. */
record CnActs(Project project, List<Step> steps) {

  /** The first day and the last of those that are stated; empty where none is. */
  List<String> days() {
    List<String> days =
        steps.stream()
            .flatMap(s -> s.on().stream())
            .flatMap(on -> Stream.of(on.text().split("/")))
            .map(CnWords.grammar()::date)
            .toList();
    if (days.isEmpty()) {
      return days;
    }
    String last = days.get(days.size() - 1);
    return days.get(0).equals(last) ? List.of(last) : List.of(days.get(0), last);
  }

  /** {@code 构思、输入提示词和修改}, each once. */
  String nouns() {
    List<String> acts = new ArrayList<>();
    steps.stream()
        .map(s -> ActWords.noun(project, s, CnWords.OFFICE))
        .filter(a -> !acts.contains(a))
        .forEach(acts::add);
    return CnWords.join(acts);
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

package org.bonafide.evidence.gaps;

import java.util.List;
import java.util.function.Predicate;
import org.bonafide.project.Step;

/** How the acts of a work answer a question of a table. */
record ActsMeasured(Measure measure, GapsOfWork of) {

  Answered found() {
    List<Step> acts = Subjects.acts(measure.which(), of);
    if (acts.isEmpty() && !measure.without().isEmpty()) {
      return measure.without().equals("no-expression")
          ? Answered.of(Standing.MISSING, "no-expression")
          : Answered.notAsked(measure.without());
    }
    Predicate<Step> stated = step -> Subjects.states(step).containsAll(measure.states());
    if (measure.own()) {
      return of.supportedOwn(acts);
    }
    if (measure.records()) {
      return measure.states().isEmpty() ? of.supported(acts) : of.supported(acts, stated);
    }
    if (acts.isEmpty()) {
      return Answered.missing();
    }
    List<Step> silent = acts.stream().filter(stated.negate()).toList();
    if (silent.isEmpty()) {
      return Answered.of(Standing.PRESENT, "full");
    }
    return Answered.of(
        silent.size() < acts.size() ? Standing.WEAK : Standing.MISSING, "lacks", of.names(silent));
  }
}

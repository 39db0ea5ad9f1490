package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonafide.law.ActWords;
import org.bonafide.law.InputOwners;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Category;
import org.bonafide.project.Evidence;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/** How an act that {@code acts.yaml} claims is worded, and what would make it stronger. */
record UsClaimed(Project project, Category category, UsElement found, Step step) {

  /** The kind of what was made or put in; empty where nothing says it. */
  String kind() {
    return step.act() == Act.INPUT
        ? putIn(project, step)
        : UsKinds.made(step.act(), found.what, category);
  }

  /**
   * What was put in, as the act says, or a photograph, as the kind of one of its records says; an
   * act before it does not decide, so that leaving that act out never adds a claim. The kind of the
   * result is never taken for it.
   */
  static String putIn(Project project, Step step) {
    if (!step.fed().what().isEmpty()) {
      return step.fed().what();
    }
    boolean photograph =
        step.records().stream()
            .map(project.records()::get)
            .filter(record -> record != null)
            .map(Evidence::kind)
            .anyMatch("photograph"::equals);
    return photograph ? "photograph" : "";
  }

  void read() {
    if (step.act() == Act.INPUT) {
      input();
    } else if (step.act().makesExpression()) {
      found.make(kind(), Set.copyOf(step.by()));
    } else {
      change();
    }
  }

  private void input() {
    found.give(kind(), InputOwners.of(project, step));
  }

  /**
   * A change of what holds nothing generated and nothing of somebody else is no new version: it
   * goes into what was made. In a motion picture editing has a box of its own.
   */
  private void change() {
    boolean places = step.act() != Act.EDIT;
    UsElement.Claim claim = new UsElement.Claim(changed(places));
    Optional<String> own = UsKinds.ofAct(step.act(), found.what, category);
    if (own.isPresent()) {
      found.make(own.get(), step.by());
    } else if (places) {
      found.claim(claim, step.by());
    } else {
      found.revise(claim, step.by());
    }
    if (step.separable() != Answer.YES && (found.excluded || found.trifles)) {
      found.wish("us-wish-layers", ActWords.of(step.act()));
    }
    if (step.aspects().isEmpty()) {
      found.wish("us-wish-aspects", ActWords.of(step.act()));
    }
    if (step.before().isEmpty() || step.after().isEmpty()) {
      found.wish("us-wish-before-after", ActWords.of(step.act()));
    }
  }

  private String changed(boolean places) {
    boolean shown = !step.aspects().isEmpty() && step.confidential() != Answer.YES;
    List<String> aspects = step.aspects().stream().map(UsForm.AMERICAN::spelled).toList();
    return (places ? "selection, coordination, and arrangement of " : "modification of ")
        + found.changedWords()
        + (shown ? " (" + UsForm.ENGLISH.list(aspects) + ")" : "");
  }
}

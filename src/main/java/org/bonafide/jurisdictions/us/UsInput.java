package org.bonafide.jurisdictions.us;

import java.util.Collection;
import org.bonafide.law.InputOwners;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Evidence;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/**
 * A person's own work fed into a tool: what is perceptible in the result stays theirs (Part 2
 * report). Whose it was, and of what kind, the record must state; the kind of the result is never
 * taken for the kind of what was put in.
 */
record UsInput(Project project, UsElement found, Element element, int index, String path) {

  private Step step() {
    return element.steps().get(index);
  }

  void read() {
    Step step = step();
    switch (InputOwners.whose(project, step)) {
      case GENERATED -> found.because("us-input-generated", path);
      case THIRD_PARTY, NAMED -> found.because("us-input-third", path);
      case NOT_STATED -> found.ask(step.by().isEmpty() ? "us-open-input-by" : "us-open-input-of");
      case OWN -> own(step);
    }
  }

  private void own(Step step) {
    String kind = kind();
    if (step.perceptible() == Answer.NO || step.separable() == Answer.NO) {
      found.because("us-input-no", path);
    } else if (step.perceptible() == Answer.UNKNOWN || step.separable() == Answer.UNKNOWN) {
      found.ask("us-open-input");
    } else if (kind.isEmpty()) {
      found.ask("us-open-input-kind");
    } else {
      Collection<String> owners = InputOwners.of(project, step);
      found.give(kind, owners);
      found.claim(
          new UsElement.Claim(
              "human-authored " + UsForm.shipped().noun(kind) + " perceptible in the result"),
          owners);
      found.because("us-input", path);
    }
  }

  /**
   * What was put in, as the act says, or a photograph, as the kind of one of its records says; an
   * act before it does not decide, so that leaving that act out never adds a claim.
   */
  private String kind() {
    if (!step().fed().what().isEmpty()) {
      return step().fed().what();
    }
    boolean photograph =
        step().records().stream()
            .map(project.records()::get)
            .filter(record -> record != null)
            .map(Evidence::kind)
            .anyMatch("photograph"::equals);
    return photograph ? "photograph" : "";
  }
}

package org.bonafide.law;

import java.util.LinkedHashSet;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Evidence;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/**
 * A person's own work fed into a tool: what is perceptible in the result stays theirs (Part 2
 * report).
 */
record UsInput(Project project, UsElement found, Element element, int index, String path) {

  private Step step() {
    return element.steps().get(index);
  }

  void read() {
    Step step = step();
    if (step.generative() == Answer.YES) {
      found.because("us-input-generated", path);
    } else if (step.perceptible() == Answer.NO || step.separable() == Answer.NO) {
      found.because("us-input-no", path);
    } else if (step.perceptible() == Answer.UNKNOWN) {
      found.ask("us-open-input");
    } else if (step.by().isEmpty()) {
      found.ask("us-open-input-by");
    } else {
      String own = isPhotograph() ? "photograph" : "";
      found
          .given
          .computeIfAbsent(own.isEmpty() ? found.what : own, what -> new LinkedHashSet<>())
          .addAll(step.by());
      found.claim(
          new UsElement.Claim("human-authored ", own, false, " perceptible in the result"),
          step.by());
      found.because("us-input", path);
      if (step.separable() == Answer.UNKNOWN) {
        found.wish("us-wish-separable");
      }
    }
  }

  /**
   * Whether what was put in is a photograph, as the kind of one of its records says; an act before
   * it does not decide, so that leaving that act out never adds a claim.
   */
  private boolean isPhotograph() {
    return step().records().stream()
        .map(project.records()::get)
        .filter(record -> record != null)
        .map(Evidence::kind)
        .anyMatch("photograph"::equals);
  }
}

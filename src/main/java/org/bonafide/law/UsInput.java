package org.bonafide.law;

import org.bonafide.project.Answer;
import org.bonafide.project.Step;

/**
 * A person's own work fed into a tool: what is perceptible in the result stays theirs (Part 2
 * report).
 */
record UsInput(UsElement found, Step step, String path) {

  void read() {
    if (step.generative() == Answer.YES) {
      found.because("us-input-generated", path);
    } else if (step.perceptible() == Answer.NO || step.separable() == Answer.NO) {
      found.because("us-input-no", path);
    } else if (step.perceptible() == Answer.UNKNOWN) {
      found.ask("us-open-input");
    } else if (step.by().isEmpty()) {
      found.ask("us-open-input-by");
    } else {
      found.givers.addAll(step.by());
      found.claim(
          new UsElement.Claim("human-authored ", false, " perceptible in the result"), step.by());
      found.because("us-input", path);
      if (step.separable() == Answer.UNKNOWN) {
        found.wish("us-wish-separable");
      }
    }
  }
}

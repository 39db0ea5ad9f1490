package org.bonafide.jurisdictions.us;

import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Answer;
import org.bonafide.project.Contradiction;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/** An act that makes expression, and is said not to be expressive. */
final class UsActMakesExpression implements Contradiction.OfStep {

  @Override
  public Stream<Finding> in(Project project, At at) {
    Step step = at.step();
    return step.act().makesExpression() && step.expressive() == Answer.NO
        ? UsContradictions.finding(
            project,
            at.path() + ".expressive",
            "The act \""
                + step.act().word()
                + "\" makes expression, and is said not to be expressive, so nothing is claimed for"
                + " it",
            at.path() + ".act",
            "Remove \"expressive: no\", or leave the step out if it made nothing of its own.")
        : Stream.empty();
  }
}

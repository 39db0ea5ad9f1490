package org.bonafide.jurisdictions.us;

import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Answer;
import org.bonafide.project.Contradiction;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/**
 * An act that makes expression, and is said not to be expressive. A photograph or a recording may
 * be a mere copy, so that this is no contradiction in them.
 */
final class UsActMakesExpression implements Contradiction.OfStep {

  @Override
  public Stream<Finding> in(Project project, At at) {
    Step step = at.step();
    return step.act().makesExpression()
            && !UsKinds.captures(step.act())
            && step.expressive() == Answer.NO
        ? UsContradictions.finding(
            project,
            at.path() + ".expressive",
            "The act \""
                + step.act().word()
                + "\" makes expression, and is said not to be expressive, so nothing is claimed for"
                + " it",
            at.path() + ".act",
            "Leave \"expressive: no\" where it is true, as of a tracing or a copy, and state the original"
                + " under \"third-party\"; take it out only where a person made choices of their own.")
        : Stream.empty();
  }
}

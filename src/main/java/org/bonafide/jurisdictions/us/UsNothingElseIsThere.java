package org.bonafide.jurisdictions.us;

import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Answer;
import org.bonafide.project.Contradiction;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/** An act that cannot be seen in the result of which next to nothing was generated. */
final class UsNothingElseIsThere implements Contradiction.OfStep {

  @Override
  public Stream<Finding> in(Project project, At at) {
    Step step = at.step();
    return step.act().makesExpression()
            && step.perceptible() == Answer.NO
            && holdsNothingElse(at.element())
        ? UsContradictions.finding(
            project,
            at.path() + ".perceptible",
            "The act \""
                + step.act().word()
                + "\" is said not to be perceptible in the result, and next to nothing in the element"
                + " to be generated, so it is not said what stands there",
            at.of() + ".generated-part",
            "State the act that made what stands there, or under \"third-party\" whose it is; a study that"
                + " was left out is a record and no act.")
        : Stream.empty();
  }

  static boolean holdsNothingElse(Element element) {
    return element.generatedPart() == GeneratedPart.NONE
        || element.generatedPart() == GeneratedPart.DE_MINIMIS;
  }
}

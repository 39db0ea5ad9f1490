package org.bonafide.jurisdictions.us;

import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.MachineTranslation;
import org.bonafide.project.Answer;
import org.bonafide.project.Contradiction;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/** A text of a person that a program translated, at once or afterwards. */
final class UsProgramTranslated implements Contradiction.OfStep {

  @Override
  public Stream<Finding> in(Project project, At at) {
    Step step = at.step();
    boolean makes = step.act().makesExpression() || step.act().changes();
    return MachineTranslation.in(project, step) && makes
            || isTranslatedAway(project, at.element(), at.index())
        ? UsContradictions.finding(
            project,
            at.path() + ".act",
            "The act \""
                + step.act().word()
                + "\" is said to be a person’s, and a program that translates was used, so the result"
                + " is treated as the program’s",
            at.of(),
            "Write \"act: translate\" and \"with: hand\" where a person translated, or \"generative:"
                + " no\" on the step where the program did not.")
        : Stream.empty();
  }

  private static boolean isTranslatedAway(Project project, Element element, int index) {
    return (element.steps().get(index).perceptible() == Answer.YES
            || UsNothingElseIsThere.holdsNothingElse(element))
        && new UsLater(project, element, index).translates();
  }
}

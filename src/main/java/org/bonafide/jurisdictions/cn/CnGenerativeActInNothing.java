package org.bonafide.jurisdictions.cn;

import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.MachineTranslation;
import org.bonafide.project.Answer;
import org.bonafide.project.Contradiction;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/** An act of a generative function in an element in which nothing generated stands. */
final class CnGenerativeActInNothing implements Contradiction.OfStep {

  @Override
  public Stream<Finding> in(Project project, At at) {
    Step step = at.step();
    return (step.act().makesExpression() || step.act().changes())
            && at.element().generatedPart() == GeneratedPart.NONE
            && MachineTranslation.generative(project, step) == Answer.YES
        ? Stream.of(
            CnContradictions.finding(
                project,
                at.path(),
                "The act \"" + step.act().word() + "\" was done by a generative function",
                at.of() + ".generated-part",
                "the element is said to hold nothing generated"))
        : Stream.empty();
  }
}

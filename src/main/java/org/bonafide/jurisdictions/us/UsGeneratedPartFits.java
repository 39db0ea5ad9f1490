package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.MachineTranslation;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Step;

/** What an element says of its generated part and what its steps say must not contradict. */
final class UsGeneratedPartFits implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    List<Finding> findings = new ArrayList<>();
    for (Element element : one.work().elements().values()) {
      boolean generated =
          element.steps().stream()
              .filter(UsGeneratedPartFits::mayGenerate)
              .anyMatch(s -> MachineTranslation.generative(one.project(), s) == Answer.YES);
      boolean surelyNot = !element.steps().isEmpty() && !mayHaveGenerated(one, element);
      String path = ".elements." + element.id() + ".generated-part";
      if (element.generatedPart() == GeneratedPart.NONE && generated) {
        findings.add(
            Finding.warning(
                    "generated-part-none",
                    one.place(path),
                    "The element \""
                        + element.id()
                        + "\" is said to have no generated part, yet a step used a generative"
                        + " function.",
                    "Write \"de-minimis\" or \"appreciable\", unless nothing generated is left in the"
                        + " element.")
                .by(UsActs.GUIDANCE));
      }
      if (element.generatedPart() == GeneratedPart.APPRECIABLE && surelyNot) {
        findings.add(
            Finding.warning(
                    "generated-part-unexplained",
                    one.place(path),
                    "The element \""
                        + element.id()
                        + "\" is said to have a generated part, yet no step used a generative"
                        + " function.",
                    "State the step that generated it and its tool, or correct \"generated-part\".")
                .by(UsActs.GUIDANCE));
      }
    }
    return findings;
  }

  private static boolean mayHaveGenerated(UsCase one, Element element) {
    return element.steps().stream()
        .filter(UsGeneratedPartFits::mayGenerate)
        .anyMatch(s -> MachineTranslation.generative(one.project(), s) != Answer.NO);
  }

  /** An idea, a choice or a look at it generates nothing, with whatever it was done. */
  private static boolean mayGenerate(Step step) {
    return step.act().makesExpression() || step.act().changes() || isTold(step);
  }

  private static boolean isTold(Step step) {
    return switch (step.act()) {
      case INPUT, PROMPT, SET_PARAMETERS, GENERATE -> true;
      default -> false;
    };
  }
}

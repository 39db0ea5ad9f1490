package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.MachineTranslation;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/**
 * What a step says must not take back what its act, its tool or its element says. The stricter of
 * the two is assessed; which is right the user must say.
 *
 * <p>Example: {@code {act: draw, expressive: no}}: to draw is to make expression.
 */
final class UsFactsAgree implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    List<Finding> findings = new ArrayList<>();
    for (Element element : one.work().elements().values()) {
      for (int i = 0; i < element.steps().size(); i++) {
        String path = ".elements." + element.id() + ".steps[" + i + "]";
        of(one, element, i, path).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> of(UsCase one, Element element, int index, String path) {
    Step step = element.steps().get(index);
    String act = "The act \"" + step.act().word() + "\" ";
    boolean makes = step.act().makesExpression();
    boolean mechanical = MachineTranslation.in(one.project(), step);
    if (saysThatAToolGeneratesWhichDoesNot(one.project(), step)) {
      return finding(
          one,
          path + ".generative",
          act + "is said to have used a generative function, and its tool not to be generative",
          "tools." + step.with().get(0) + ".generative",
          "State under \"generative\" of the tool which functions generate, and \"function\" here.");
    }
    if (makes && step.expressive() == Answer.NO) {
      return finding(
          one,
          path + ".expressive",
          act + "makes expression, and is said not to be expressive, so nothing is claimed for it",
          "works." + one.work().id() + path + ".act",
          "Remove \"expressive: no\", or leave the step out if it made nothing of its own.");
    }
    if (makes && step.perceptible() == Answer.NO && holdsNothingElse(element)) {
      return finding(
          one,
          path + ".perceptible",
          act
              + "is said not to be perceptible in the result, and next to nothing in the element to"
              + " be generated, so it is not said what stands there",
          "works." + one.work().id() + ".elements." + element.id() + ".generated-part",
          "Remove \"perceptible: no\", or state a study that was left out as a record.");
    }
    if (mechanical && (makes || step.act().changes()) || isTranslatedAway(one, element, index)) {
      return finding(
          one,
          path + ".act",
          act
              + "is said to be a person’s, and a program that translates was used, so the result is"
              + " treated as the program’s",
          "works." + one.work().id() + ".elements." + element.id(),
          "Write \"act: translate\" and \"with: hand\" where a person translated, or \"generative:"
              + " no\" on the step where the program did not.");
    }
    return Optional.empty();
  }

  private static boolean saysThatAToolGeneratesWhichDoesNot(Project project, Step step) {
    return step.generative() == Answer.YES
        && !step.with().isEmpty()
        && step.with().stream()
            .map(project.tools()::get)
            .allMatch(t -> t != null && t.functions().isEmpty() && t.generative() == Answer.NO);
  }

  private static boolean holdsNothingElse(Element element) {
    return element.generatedPart() == GeneratedPart.NONE
        || element.generatedPart() == GeneratedPart.DE_MINIMIS;
  }

  private static boolean isTranslatedAway(UsCase one, Element element, int index) {
    Step step = element.steps().get(index);
    return (step.perceptible() == Answer.YES || holdsNothingElse(element))
        && new UsLater(one.project(), element, index).translates();
  }

  private static Optional<Finding> finding(
      UsCase one, String path, String what, String other, String remedy) {
    return Optional.of(
        Finding.warning(
                "facts-disagree",
                one.place(path),
                what + " (see " + one.project().places().of(other) + ").",
                remedy)
            .by(UsActs.GUIDANCE));
  }
}

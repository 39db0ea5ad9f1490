package org.bonafide.law;

import java.util.List;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/**
 * Reads the acts of one element under US law.
 *
 * <p>Prompts, settings, the choice of one output, ideas and review never support a claim, however
 * many there are (Part 2 report; 88 Fed. Reg. 16190). Drawing, writing and the like do, where no
 * generative function did it. An edit does where it is expressive and perceptible in the result.
 */
record UsActs(Project project, String workId) {

  private static final String GUIDANCE = "us-88-fr-16190";
  private static final String PART_2 = "us-part-2";

  UsElement read(Element element, UsForm form) {
    UsElement found = new UsElement(element.id(), element.what(), form.noun(element.what()));
    String path = "works." + workId + ".elements." + element.id();
    List<Step> steps = element.steps();
    for (int i = 0; i < steps.size(); i++) {
      act(found, steps.get(i), path + ".steps[" + i + "]");
    }
    generated(found, element, path);
    return found;
  }

  private void act(UsElement found, Step step, String path) {
    Answer generative = project.generative(step);
    Act act = step.act();
    if (act.makesExpression()) {
      expression(found, step, generative, path);
    } else if (act == Act.EDIT || act == Act.COMPOSITE || act == Act.ARRANGE) {
      change(found, step, generative, path);
    } else if (act == Act.INPUT) {
      input(found, step, path);
    } else if (act == Act.PROMPT || act == Act.SET_PARAMETERS) {
      found.because(
          "Prompts and settings are instructions; their number and the effort do not make the output a person's expression.",
          PART_2,
          path);
    } else if (act == Act.SELECT) {
      found.because("Choosing one output does not make it a person's expression.", PART_2, path);
    }
  }

  private void expression(UsElement found, Step step, Answer generative, String path) {
    if (generative == Answer.YES) {
      found.because(
          "The act used a generative function, so the result is treated as the tool's.",
          GUIDANCE,
          path);
    } else if (generative == Answer.UNKNOWN) {
      found.open.add(
          "Whether the tool used to " + step.act().word() + " is generative is not stated.");
    } else if (step.by().isEmpty()) {
      found.open.add("Who did the act \"" + step.act().word() + "\" is not stated.");
    } else {
      found.made = true;
      found.authors.addAll(step.by());
      found.because("A person made this expression by an act of their own.", GUIDANCE, path);
    }
  }

  private void change(UsElement found, Step step, Answer generative, String path) {
    if (generative == Answer.YES) {
      found.because(
          "The edit used a generative function, so the change is treated as the tool's.",
          GUIDANCE,
          path);
      return;
    }
    if (step.expressive() == Answer.NO || step.perceptible() == Answer.NO) {
      found.because(
          "The change is stated to be not expressive or not perceptible in the result.",
          GUIDANCE,
          path);
      return;
    }
    boolean known =
        generative == Answer.NO
            && step.expressive() == Answer.YES
            && step.perceptible() == Answer.YES
            && !step.by().isEmpty();
    if (!known) {
      found.open.add(
          "Whether the act \""
              + step.act().word()
              + "\" is a person's, is expressive and is perceptible in the result is not fully stated.");
      return;
    }
    String aspects = step.aspects().isEmpty() ? "" : " (" + Wording.join(step.aspects()) + ")";
    String kind = step.act() == Act.EDIT ? "modification of " : "arrangement of parts of ";
    found.claims.add(kind + found.noun + aspects);
    found.authors.addAll(step.by());
    found.because(
        "A person changed the material in a way that is expressive and perceptible in the result.",
        GUIDANCE,
        path);
  }

  private static void input(UsElement found, Step step, String path) {
    if (step.perceptible() == Answer.YES && !step.by().isEmpty()) {
      found.claims.add(found.noun + " by the author, perceptible in the result");
      found.authors.addAll(step.by());
      found.because(
          "A person's own work was put in and is perceptible in the result; that part stays theirs.",
          PART_2,
          path);
    } else if (step.perceptible() != Answer.NO) {
      found.open.add("Whether the person's own input is perceptible in the result is not stated.");
    }
  }

  private void generated(UsElement found, Element element, String path) {
    boolean touched =
        element.steps().isEmpty()
            || element.steps().stream().anyMatch(s -> project.generative(s) != Answer.NO);
    if (element.generatedPart() == GeneratedPart.APPRECIABLE) {
      found.excluded = true;
      found.because(
          "Generated material that is more than de minimis is to be disclosed and excluded.",
          GUIDANCE,
          path + ".generated-part");
    } else if (element.generatedPart() == GeneratedPart.UNKNOWN && touched) {
      found.generatedUnknown = true;
      found.open.add(
          "Whether the generated part would be copyrightable had a person made it is not stated (generated-part).");
    }
  }
}

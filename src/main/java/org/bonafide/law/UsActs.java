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
 * generative function did it. A change does where it is expressive and perceptible in the result.
 * What is not stated stays open and is never read in the claimant's favour.
 */
record UsActs(Project project, String workId) {

  static final String GUIDANCE = "us-88-fr-16190";
  static final String PART_2 = "us-part-2";
  static final String ROSE_ENIGMA = "us-rose-enigma";

  UsElement read(Element element, UsForm form) {
    UsElement found = new UsElement(element.id(), element.what(), form.noun(element.what()));
    String path = "works." + workId + ".elements." + element.id();
    new UsGenerated(project, element, path).read(found);
    List<Step> steps = element.steps();
    for (int i = 0; i < steps.size(); i++) {
      act(found, element, i, path + ".steps[" + i + "]");
    }
    return found;
  }

  private void act(UsElement found, Element element, int index, String path) {
    Step step = element.steps().get(index);
    switch (step.act()) {
      case DRAW, WRITE, PHOTOGRAPH, COMPOSE, PERFORM, CODE ->
          expression(found, step, generatedOver(element, index), path);
      case EDIT, COMPOSITE, ARRANGE -> change(found, step, path);
      case INPUT -> input(found, step, path);
      case PROMPT, SET_PARAMETERS ->
          found.because(
              "Prompts and settings are instructions; neither their number nor the effort makes the"
                  + " output a person’s expression.",
              PART_2,
              path);
      case SELECT ->
          found.because("Choosing an output does not make it a person’s expression.", PART_2, path);
      case CONCEIVE ->
          found.because(
              "An idea is not expression, so it supports no claim by itself.", PART_2, path);
      case GENERATE ->
          found.because(
              "Where the tool determined the expressive elements, they are not human authorship.",
              GUIDANCE,
              path);
      case REVIEW -> {
        // Looking makes nothing; there is nothing to give a reason for.
      }
    }
  }

  private void expression(UsElement found, Step step, boolean generatedOver, String path) {
    Answer generative = project.generative(step);
    String act = "\"" + step.act().word() + "\"";
    if (generative == Answer.YES) {
      found.because(
          "The act used a generative function, so the result is treated as the tool’s.",
          GUIDANCE,
          path);
    } else if (step.perceptible() == Answer.NO) {
      found.because(
          "What the person made is stated not to be perceptible in the result.", ROSE_ENIGMA, path);
    } else if (generative == Answer.UNKNOWN) {
      found.open.add("It is not stated whether the tool used for " + act + " is generative.");
    } else if (step.by().isEmpty()) {
      found.open.add("It is not stated who did the act " + act + ".");
    } else if (generatedOver && step.perceptible() == Answer.UNKNOWN) {
      found.open.add(
          "It is not stated whether the result of "
              + act
              + " is perceptible in what the tool generated after it.");
    } else {
      found.made = true;
      found.authors.addAll(step.by());
      found.because("A person made this expression by an act of their own.", GUIDANCE, path);
    }
  }

  private void change(UsElement found, Step step, String path) {
    Answer generative = project.generative(step);
    String act = "\"" + step.act().word() + "\"";
    if (generative == Answer.YES) {
      found.because(
          "The change used a generative function, so it is treated as the tool’s.", GUIDANCE, path);
    } else if (step.expressive() == Answer.NO || step.perceptible() == Answer.NO) {
      found.because(
          "The change is stated to be not expressive or not perceptible in the result.",
          GUIDANCE,
          path);
    } else if (generative == Answer.UNKNOWN) {
      found.open.add("It is not stated whether the tool used for " + act + " is generative.");
    } else if (step.by().isEmpty()) {
      found.open.add("It is not stated who did the act " + act + ".");
    } else if (step.expressive() == Answer.UNKNOWN || step.perceptible() == Answer.UNKNOWN) {
      found.open.add(
          "It is not stated whether the act "
              + act
              + " is expressive and perceptible in the result.");
    } else {
      String aspects = step.aspects().isEmpty() ? "" : " (" + Wording.join(step.aspects()) + ")";
      found.claims.add(
          new UsElement.Claim(
              step.act() == Act.EDIT
                  ? "modification of "
                  : "selection, coordination, and arrangement of parts of ",
              found.excluded,
              aspects));
      found.authors.addAll(step.by());
      found.because(
          "A person changed the material in a way that is expressive and perceptible in the"
              + " result; only the change is claimed.",
          GUIDANCE,
          path);
      if (step.separable() != Answer.YES) {
        found.weak.add(
            "Show the change "
                + act
                + " apart from the generated material: keep layers, or the states before and after.");
      }
    }
  }

  private void input(UsElement found, Step step, String path) {
    if (step.generative() == Answer.YES) {
      found.because(
          "What was put in is stated to be generated, so it is not a person’s expression.",
          GUIDANCE,
          path);
    } else if (step.perceptible() == Answer.NO || step.separable() == Answer.NO) {
      found.because(
          "The person’s own input is stated not to be perceptible in the result, or not separable"
              + " from what was generated.",
          ROSE_ENIGMA,
          path);
    } else if (step.perceptible() == Answer.UNKNOWN) {
      found.open.add(
          "It is not stated whether the person’s own input is perceptible in the result.");
    } else if (step.by().isEmpty()) {
      found.open.add("It is not stated whose work was put in.");
    } else {
      found.input = true;
      found.claims.add(new UsElement.Claim("human-authored ", false, " perceptible in the result"));
      found.authors.addAll(step.by());
      found.because(
          "A person’s own work was put in and is perceptible in the result; that part stays theirs.",
          ROSE_ENIGMA,
          path);
      if (step.separable() == Answer.UNKNOWN) {
        found.weak.add(
            "State whether the person’s own input is separable from what was generated.");
      }
    }
  }

  /**
   * Whether the tool generated after an act, so that what the person made may be gone. Prompts do
   * not count: by themselves they change nothing.
   */
  private static boolean generatedOver(Element element, int index) {
    GeneratedPart part = element.generatedPart();
    return (part == GeneratedPart.APPRECIABLE || part == GeneratedPart.UNKNOWN)
        && element.steps().stream().skip(index + 1L).anyMatch(s -> s.act() == Act.GENERATE);
  }
}

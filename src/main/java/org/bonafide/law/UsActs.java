package org.bonafide.law;

import java.util.LinkedHashSet;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
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

  UsElement read(Element element, UsForm form) {
    UsElement found = new UsElement(element.id(), element.what(), form);
    String path = "works." + workId + ".elements." + element.id();
    new UsGenerated(project, element, path).read(found);
    for (int i = 0; i < element.steps().size(); i++) {
      act(found, element, i, path + ".steps[" + i + "]");
    }
    return found;
  }

  private void act(UsElement found, Element element, int index, String path) {
    Step step = element.steps().get(index);
    if (MachineTranslation.in(project, step)) {
      found.because("us-machine-translation", path);
      return;
    }
    switch (step.act()) {
      case DRAW, WRITE, PHOTOGRAPH, COMPOSE, PERFORM, CODE ->
          expression(found, element, index, path);
      case EDIT, COMPOSITE, ARRANGE -> change(found, step, path);
      case INPUT -> new UsInput(project, found, element, index, path).read();
      case PROMPT, SET_PARAMETERS -> found.because("us-prompts", path);
      case SELECT -> found.because("us-select", path);
      case CONCEIVE -> found.because("us-idea", path);
      case GENERATE -> found.because("us-tool-determined", path);
      case REVIEW -> {
        // Looking makes nothing; there is nothing to give a reason for.
      }
    }
  }

  private void expression(UsElement found, Element element, int index, String path) {
    Step step = element.steps().get(index);
    Answer generative = project.generative(step);
    Sentence act = ActWords.of(step.act());
    UsLater later = new UsLater(project, element, index);
    if (generative == Answer.YES) {
      found.because("us-act-generative", path);
    } else if (later.translates()) {
      found.because("us-machine-translation", path);
    } else if (step.expressive() == Answer.NO) {
      found.because("us-change-no", path);
    } else if (step.perceptible() == Answer.NO) {
      found.because("us-made-not-perceptible", path);
    } else if (generative == Answer.UNKNOWN) {
      found.ask("us-open-tool", act);
    } else if (step.by().isEmpty()) {
      found.ask("us-open-by", act);
    } else if (later.generates() && later.perceptible() == Answer.UNKNOWN) {
      found.ask("us-open-over", act);
    } else {
      if (later.perceptible() != Answer.YES && later.covers()) {
        found.ask("us-open-over", act);
      }
      String what = step.act() == Act.PHOTOGRAPH ? "photograph" : found.what;
      found.made.computeIfAbsent(what, w -> new LinkedHashSet<>()).addAll(step.by());
      found.because("us-made", path);
    }
  }

  private void change(UsElement found, Step step, String path) {
    Answer generative = project.generative(step);
    Sentence act = ActWords.of(step.act());
    if (generative == Answer.YES) {
      found.because("us-change-generative", path);
    } else if (step.expressive() == Answer.NO || step.perceptible() == Answer.NO) {
      found.because("us-change-no", path);
    } else if (generative == Answer.UNKNOWN) {
      found.ask("us-open-tool", act);
    } else if (step.by().isEmpty()) {
      found.ask("us-open-by", act);
    } else if (step.expressive() == Answer.UNKNOWN || step.perceptible() == Answer.UNKNOWN) {
      found.ask("us-open-change", act);
    } else {
      changed(found, step, path);
    }
  }

  private static void changed(UsElement found, Step step, String path) {
    boolean shown = !step.aspects().isEmpty() && step.confidential() != Answer.YES;
    String aspects = shown ? " (" + Wording.join(step.aspects()) + ")" : "";
    boolean edit = step.act() == Act.EDIT;
    String before =
        edit ? "modification of " : "selection, coordination, and arrangement of parts of ";
    found.claim(new UsElement.Claim(before, "", found.excluded, aspects), step.by());
    found.because(edit ? "us-change" : "us-arranged-parts", path);
    if (step.separable() != Answer.YES) {
      found.wish("us-wish-layers", ActWords.of(step.act()));
    }
    if (step.aspects().isEmpty()) {
      found.wish("us-wish-aspects", ActWords.of(step.act()));
    }
    if (step.before().isEmpty() || step.after().isEmpty()) {
      found.wish("us-wish-before-after", ActWords.of(step.act()));
    }
  }
}

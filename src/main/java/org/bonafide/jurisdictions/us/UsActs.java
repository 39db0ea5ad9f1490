package org.bonafide.jurisdictions.us;

import java.util.Set;
import org.bonafide.law.ActWords;
import org.bonafide.law.MachineTranslation;
import org.bonafide.law.Sentence;
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

  UsElement read(Element element, UsForm form) {
    UsElement found = new UsElement(element.id(), element.what(), form);
    String path = "works." + workId + ".elements." + element.id();
    UsGenerated generated = new UsGenerated(project, element, path);
    generated.read(found);
    for (int i = 0; i < element.steps().size(); i++) {
      act(found, element, i, generated.mustBeShown(), path + ".steps[" + i + "]");
    }
    if (!saysWhoMadeIt(element)) {
      found.ask("us-open-made");
    }
    return found;
  }

  /**
   * Whether the record tells how the element came about: by acts that make or change, by generation
   * that is stated to be appreciable, or as material of somebody else. An idea or a look at it
   * tells nothing.
   */
  private static boolean saysWhoMadeIt(Element element) {
    boolean generated =
        element.generatedPart() == GeneratedPart.APPRECIABLE && !element.steps().isEmpty();
    return generated
        || !element.part().others().items().isEmpty()
        || element.steps().stream()
            .map(Step::act)
            .anyMatch(act -> act.makesExpression() || act.changes() || act == Act.INPUT);
  }

  private void act(UsElement found, Element element, int index, boolean mustBeShown, String path) {
    Step step = element.steps().get(index);
    if (MachineTranslation.in(project, step)) {
      found.because("us-machine-translation", path);
    } else if (step.act().makesExpression()) {
      expression(found, element, index, mustBeShown, path);
    } else if (step.act().changes()) {
      new UsChange(found, project.persons(element, step), step, path).read();
    } else {
      other(found, element, index, path);
    }
  }

  private void other(UsElement found, Element element, int index, String path) {
    switch (element.steps().get(index).act()) {
      case INPUT -> new UsInput(project, found, element, index, path).read();
      case PROMPT, SET_PARAMETERS -> found.because("us-prompts", path);
      case SELECT -> found.because("us-select", path);
      case CONCEIVE -> found.because("us-idea", path);
      case GENERATE -> found.because("us-tool-determined", path);
      default -> {
        // Looking makes nothing; there is nothing to give a reason for.
      }
    }
  }

  private void expression(
      UsElement found, Element element, int index, boolean mustBeShown, String path) {
    Step step = element.steps().get(index);
    Answer persons = project.persons(element, step);
    Sentence act = ActWords.of(step.act());
    UsLater later = new UsLater(project, element, index);
    Answer shown = mustBeShown ? later.perceptible() : step.perceptible();
    String kind = UsKinds.made(step.act(), found.what, project.works().get(workId).category());
    boolean denied = step.expressive() == Answer.NO || shown == Answer.NO;
    if (step.expressive() == Answer.NO) {
      found.because("us-made-not-expressive", path);
    } else if (shown == Answer.NO) {
      found.because("us-made-not-perceptible", path);
    }
    if (persons == Answer.NO) {
      found.because("us-act-generative", path);
      if (element.generatedPart() == GeneratedPart.NONE) {
        // Only one of the two can be meant, and nothing is claimed on the strength of either.
        found.generatedUnknown = true;
        found.ask("us-open-contradicts", act);
      }
    } else if (later.translates()) {
      found.because("us-machine-translation", path);
    } else if (denied) {
      return;
    } else if (persons == Answer.UNKNOWN) {
      found.ask("us-open-tool", act);
    } else if (step.by().isEmpty()) {
      found.ask("us-open-by", act);
    } else if (mustBeShown && shown == Answer.UNKNOWN) {
      found.ask("us-open-over", act);
    } else if (kind.isEmpty()) {
      found.ask("us-open-what");
    } else {
      found.make(kind, Set.copyOf(step.by()));
      found.because("us-made", path);
      if (step.act() == Act.TRANSLATE) {
        found.wish("us-wish-source");
      }
    }
  }
}

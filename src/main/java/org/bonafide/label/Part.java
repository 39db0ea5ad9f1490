package org.bonafide.label;

import java.util.List;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/**
 * What the record says of generation in one element.
 *
 * @param byHand whether a person made or perceptibly changed it without a generative function
 * @param humanFirst whether a person made it, and generative functions only changed it afterwards
 * @param edited whether any act changed it after generation
 */
record Part(Kind kind, boolean byHand, boolean humanFirst, boolean edited) {

  /** The states of an element, as {@link Extent} has them of a work. */
  enum Kind {
    GENERATED,
    UNSTATED,
    TRIFLES,
    IDEAS,
    NONE,
    UNKNOWN
  }

  static Part of(Project project, Element element) {
    List<Step> steps = element.steps();
    boolean byHand = steps.stream().anyMatch(s -> project.generative(s) == Answer.NO && shapes(s));
    boolean edited = steps.stream().anyMatch(s -> changes(s.act()));
    return new Part(kind(project, element), byHand, humanFirst(project, steps), edited);
  }

  private static Kind kind(Project project, Element element) {
    boolean generative = any(project, element, Answer.YES);
    boolean unknown = any(project, element, Answer.UNKNOWN) || element.steps().isEmpty();
    GeneratedPart part = element.generatedPart();
    if (part == GeneratedPart.APPRECIABLE) {
      return Kind.GENERATED;
    }
    if (generative) {
      return switch (part) {
        case UNKNOWN -> Kind.UNSTATED;
        case NONE -> Kind.IDEAS;
        default -> Kind.TRIFLES;
      };
    }
    if (part == GeneratedPart.DE_MINIMIS) {
      return Kind.TRIFLES;
    }
    return unknown ? Kind.UNKNOWN : Kind.NONE;
  }

  private static boolean any(Project project, Element element, Answer answer) {
    return element.steps().stream().anyMatch(s -> project.generative(s) == answer);
  }

  private static boolean humanFirst(Project project, List<Step> steps) {
    boolean made = false;
    boolean changed = false;
    for (Step step : steps) {
      Answer generative = project.generative(step);
      made |= generative == Answer.NO && step.act().makesExpression() && !changed;
      if (generative == Answer.YES) {
        if (!made || !changes(step.act())) {
          return false;
        }
        changed = true;
      }
    }
    return made && changed;
  }

  private static boolean shapes(Step step) {
    return step.act().makesExpression()
        ? step.perceptible() != Answer.NO
        : changes(step.act()) && step.perceptible() == Answer.YES;
  }

  private static boolean changes(Act act) {
    return act == Act.EDIT || act == Act.COMPOSITE || act == Act.ARRANGE;
  }
}

package org.bonafide.label;

import java.util.Locale;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/** What the record says of generation in a work as a whole. Never a share, never a percentage. */
enum Extent {
  /** A generative tool made it and no act of a person shaped the result by hand. */
  GENERATED,
  /** Generated parts and a person's own work. */
  MIXED,
  /** Every act is known to have been done without a generative function. */
  NONE,
  /** The record leaves it open. */
  UNKNOWN;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Extent of(Project project, Work work) {
    boolean generative = false;
    boolean unknown = work.elements().values().stream().allMatch(e -> e.steps().isEmpty());
    boolean byHand = false;
    for (var element : work.elements().values()) {
      for (Step step : element.steps()) {
        Answer answer = project.generative(step);
        generative |= answer == Answer.YES;
        unknown |= answer == Answer.UNKNOWN;
        byHand |= answer == Answer.NO && shapes(step);
      }
      generative |= element.generatedPart() == GeneratedPart.APPRECIABLE;
    }
    if (generative) {
      return byHand ? MIXED : GENERATED;
    }
    return unknown ? UNKNOWN : NONE;
  }

  private static boolean shapes(Step step) {
    boolean changes = step.act() == Act.EDIT || step.act() == Act.COMPOSITE;
    return step.act().makesExpression() || (changes && step.perceptible() != Answer.NO);
  }
}

package org.bonafide.label;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/**
 * Which acts in one element are a person's own and can be seen in the result. One rule for making
 * and for changing: over generated material, what is not stated to be seen is open.
 *
 * <p>Example: {@code {act: edit, with: hand}} on a generated picture is open; with {@code
 * perceptible: yes} it is a person's, with {@code no} it is not.
 */
record PersonsActs(Project project, Element element) {

  /** Whether an act of a person can be seen in it. */
  Answer seen() {
    Answer seen = Answer.NO;
    for (Step step : element.steps()) {
      Answer one = seen(step);
      if (one == Answer.YES) {
        return Answer.YES;
      }
      seen = one == Answer.UNKNOWN ? one : seen;
    }
    return seen;
  }

  /**
   * Whether a person made it, and generative functions only changed it afterwards. Ideas, choices,
   * settings and reviews by a tool make nothing; a prompt does, unless a change comes of it.
   */
  Answer first() {
    Answer made = Answer.NO;
    Answer changed = Answer.NO;
    Answer only = Answer.YES;
    for (int i = 0; i < element.steps().size(); i++) {
      Step step = element.steps().get(i);
      Answer generative = project.generative(step);
      if (step.act().makesExpression() && changed != Answer.YES) {
        made = either(made, changed == Answer.UNKNOWN ? atMostOpen(seen(step)) : seen(step));
      }
      if (generative != Answer.NO && (step.act().changes() || makes(step.act()))) {
        Answer changes = both(made, step.act().changes() ? Answer.YES : asksForChange(i));
        if (generative == Answer.YES && changes == Answer.NO) {
          return Answer.NO;
        }
        only = both(only, changes == Answer.YES ? Answer.YES : Answer.UNKNOWN);
        changed = step.act().changes() ? either(changed, generative) : changed;
      }
    }
    return both(made, both(changed, only));
  }

  /** Whether a tool made it first, whatever a person did afterwards. */
  Answer begunByTool() {
    for (Step step : element.steps()) {
      if (step.act() == Act.INPUT) {
        return persons(step) == Answer.YES ? Answer.NO : Answer.UNKNOWN;
      }
      if (makes(step.act())) {
        Answer generative = project.generative(step);
        boolean inIt = element.generatedPart() == GeneratedPart.APPRECIABLE;
        return generative == Answer.YES && !inIt ? Answer.UNKNOWN : generative;
      }
    }
    return nothingGenerated() ? Answer.NO : Answer.UNKNOWN;
  }

  /** Whether an act only asks a tool for a change, which is an act that follows. */
  private Answer asksForChange(int index) {
    Answer asks = Answer.NO;
    if (element.steps().get(index).act() == Act.PROMPT) {
      for (Step later : element.steps().subList(index + 1, element.steps().size())) {
        asks = later.act().changes() ? either(asks, project.generative(later)) : asks;
      }
    }
    return asks;
  }

  /** What would settle whose the acts are and whether they can be seen. */
  List<Question> open(String at) {
    List<Question> open = new ArrayList<>();
    for (int i = 0; i < element.steps().size(); i++) {
      Step step = element.steps().get(i);
      String key = at + ".steps[" + i + "]";
      boolean input = step.act() == Act.INPUT;
      boolean shapes = step.act().makesExpression() || step.act().changes();
      boolean mayBeSeen = seen(step) != Answer.NO;
      if (shapes && project.generative(step) == Answer.UNKNOWN) {
        open.add(Question.ofMeans(key, step));
      }
      if (input && mayBeSeen && persons(step) == Answer.UNKNOWN) {
        open.add(new Question("whose", key + ".of"));
      }
      if (mayBeSeen && step.perceptible() == Answer.UNKNOWN) {
        open.add(new Question("perceptible", key + ".perceptible"));
      }
    }
    return open;
  }

  private Answer seen(Step step) {
    Answer persons = persons(step);
    // What stands where nothing generated does, or no more than trifles, is there to be seen.
    boolean bare = nothingGenerated() || element.generatedPart() == GeneratedPart.DE_MINIMIS;
    return bare && step.act().makesExpression() ? persons : both(persons, step.perceptible());
  }

  /** Whether what an act put there is a person's, whether or not it can be seen. */
  private Answer persons(Step step) {
    if (step.act() == Act.INPUT) {
      return switch (step.whose().kind()) {
        case OWN -> Answer.YES;
        case NAMED ->
            step.whose().who().flatMap(project::personOf).isPresent() ? Answer.YES : Answer.NO;
        case NOT_STATED -> Answer.UNKNOWN;
        case GENERATED, THIRD_PARTY -> Answer.NO;
      };
    }
    if (!step.act().makesExpression() && !step.act().changes()) {
      return Answer.NO;
    }
    // What stands there was made by this act, and nothing that stands there was generated.
    return nothingGenerated() ? Answer.YES : project.persons(element, step);
  }

  private boolean nothingGenerated() {
    return element.generatedPart() == GeneratedPart.NONE;
  }

  private static boolean makes(Act act) {
    return act.makesExpression() || act == Act.GENERATE || act == Act.PROMPT;
  }

  private static Answer atMostOpen(Answer answer) {
    return answer == Answer.NO ? Answer.NO : Answer.UNKNOWN;
  }

  static Answer either(Answer one, Answer other) {
    return List.of(one, other).contains(Answer.YES) ? Answer.YES : one == Answer.NO ? other : one;
  }

  static Answer both(Answer one, Answer other) {
    return List.of(one, other).contains(Answer.NO) ? Answer.NO : one == Answer.YES ? other : one;
  }
}

package org.bonafide.label;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/**
 * Whether a person made something first and tools only edited it afterwards, as shops that ask for
 * generated content tell "assisted" from it. It rests on the acts alone: how much the edit changed
 * is another question.
 *
 * <p>Example: {@code [{act: write, with: hand}, {act: edit, with: gpt}]} is polished; with {@code
 * {act: generate, with: gpt}} beside it, it is not.
 */
record Assistance(Project project) {

  /** Acts of a tool that put nothing of its own into what a person made. */
  private static final Set<Act> HARMLESS =
      EnumSet.of(Act.EDIT, Act.REVIEW, Act.SELECT, Act.CONCEIVE);

  /** Of several elements: those that no tool touched do not count. */
  Answer of(List<Element> elements) {
    List<Answer> touched =
        elements.stream().filter(e -> !untouched(e)).map(this::of).distinct().toList();
    return touched.isEmpty() ? Answer.NO : touched.stream().reduce(Answer.YES, PersonsActs::both);
  }

  private boolean untouched(Element element) {
    return Set.of(GenerationInElement.Kind.NONE, GenerationInElement.Kind.NO_OUTPUT)
        .contains(GenerationInElement.of(project, element).kind());
  }

  /** The acts of which the record does not state with what they were done. */
  List<Question> open(List<Element> elements) {
    List<Question> open = new ArrayList<>();
    for (Element element : elements) {
      for (int i = 0; i < element.steps().size(); i++) {
        Step step = element.steps().get(i);
        if (step.act() != Act.REVIEW && project.generative(step) == Answer.UNKNOWN) {
          open.add(Question.ofMeans("elements." + element.id() + ".steps[" + i + "]", step));
        }
      }
    }
    return open;
  }

  private Answer of(Element element) {
    Answer made = Answer.NO;
    Answer edited = Answer.NO;
    Answer only = Answer.YES;
    List<Step> steps = element.steps();
    for (Step step : steps) {
      Answer generative = project.generative(step);
      if (step.act().makesExpression() && edited != Answer.YES) {
        made = PersonsActs.either(made, project.persons(element, step));
      }
      if (HARMLESS.contains(step.act())) {
        edited = step.act() == Act.EDIT ? PersonsActs.either(edited, generative) : edited;
      } else if (!ToolUses.ASKING.contains(step.act())) {
        only = PersonsActs.both(only, not(generative));
      } else if (generative != Answer.NO) {
        only = PersonsActs.both(only, editedAfter(steps, step));
      }
    }
    return PersonsActs.both(made, PersonsActs.both(edited, only));
  }

  private Answer editedAfter(List<Step> steps, Step asking) {
    return steps.subList(steps.indexOf(asking), steps.size()).stream()
        .filter(step -> step.act() == Act.EDIT)
        .map(project::generative)
        .reduce(Answer.NO, PersonsActs::either);
  }

  private static Answer not(Answer answer) {
    return switch (answer) {
      case YES -> Answer.NO;
      case NO -> Answer.YES;
      case UNKNOWN -> Answer.UNKNOWN;
    };
  }
}

package org.bonafide.jurisdictions.us;

import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Contradiction;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/**
 * A placing of pieces that is said to be expressive, and is told as an order that anybody would
 * choose (Compendium (Third) 312.2).
 *
 * <p>Example: {@code {act: composite, by: ann, detail: in order of date, expressive: yes}}.
 */
final class UsPlacedByRoutine implements Contradiction.OfStep {

  /**
   * The words that show such an order. An arrangement of music makes expression of its own kind and
   * places nothing.
   */
  static Optional<String> words(Step step, Element element, Work work) {
    boolean places =
        step.act().changes()
            && step.act() != Act.EDIT
            && UsKinds.ofAct(step.act(), element.what(), work.category()).isEmpty();
    return places ? UsRoutine.in(step.detail()) : Optional.empty();
  }

  @Override
  public Stream<Finding> in(Project project, At at) {
    return words(at.step(), at.element(), at.work())
        .filter(words -> at.step().expressive() == Answer.YES)
        .stream()
        .flatMap(
            words ->
                UsContradictions.finding(
                    project,
                    at.path() + ".detail",
                    "The act \""
                        + at.step().act().word()
                        + "\" is said to be expressive, and is told with \""
                        + words
                        + "\", an order that the Office refuses as routine or obvious, so nothing is"
                        + " claimed for it",
                    at.path() + ".expressive",
                    "Describe the choices that somebody else would have made differently, if there"
                        + " were any; else write \"expressive: no\"."));
  }
}

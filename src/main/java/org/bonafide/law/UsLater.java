package org.bonafide.law;

import java.util.List;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/**
 * What became of what a person made: whether a tool generated over it, and what the record says of
 * it then.
 *
 * <p>Prompts do not count: by themselves they change nothing.
 */
record UsLater(Project project, Element element, int index) {

  private List<Step> steps() {
    return element.steps().subList(index + 1, element.steps().size());
  }

  private boolean mayHaveGenerated() {
    return element.generatedPart() == GeneratedPart.APPRECIABLE
        || element.generatedPart() == GeneratedPart.UNKNOWN;
  }

  /** Whether a generation by the tool is stated after the act. */
  boolean generates() {
    return mayHaveGenerated() && steps().stream().anyMatch(s -> s.act() == Act.GENERATE);
  }

  /** Whether the work was put into a tool, or changed by a generative function, after the act. */
  boolean covers() {
    return mayHaveGenerated()
        && steps().stream()
            .anyMatch(
                s ->
                    s.act() == Act.INPUT
                        || ((s.act() == Act.EDIT || s.act() == Act.COMPOSITE)
                            && project.generative(s) == Answer.YES));
  }

  /** Whether a program translated the text after it was written. */
  boolean translates() {
    return element.steps().get(index).act() == Act.WRITE
        && steps().stream().anyMatch(s -> MachineTranslation.in(project, s));
  }

  /**
   * Whether it is perceptible in the result: as the act says itself, else as a later step says that
   * put it into a tool.
   */
  Answer perceptible() {
    Answer own = element.steps().get(index).perceptible();
    return own != Answer.UNKNOWN
        ? own
        : steps().stream()
            .filter(s -> s.act() == Act.INPUT)
            .map(Step::perceptible)
            .reduce((first, second) -> second)
            .orElse(Answer.UNKNOWN);
  }
}

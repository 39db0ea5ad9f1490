package org.bonafide.jurisdictions.us;

import java.util.List;
import org.bonafide.law.InputOwners;
import org.bonafide.law.MachineTranslation;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Whose;

/** What became of what a person made, as later acts of the element tell it. */
record UsLater(Project project, Element element, int index) {

  private List<Step> steps() {
    return element.steps().subList(index + 1, element.steps().size());
  }

  /** Whether a program translated the text after it was written. */
  boolean translates() {
    return element.steps().get(index).act() == Act.WRITE
        && steps().stream().anyMatch(s -> MachineTranslation.in(project, s));
  }

  /**
   * Whether it is perceptible in the result: as the act says itself, else as later steps say that
   * put people's own work of its kind into a tool.
   *
   * @param kind of what the act made
   */
  Answer perceptible(String kind) {
    Answer own = element.steps().get(index).perceptible();
    List<Answer> put =
        steps().stream()
            .filter(s -> s.act() == Act.INPUT)
            .filter(s -> InputOwners.whose(project, s) == Whose.Kind.OWN)
            .filter(s -> UsClaimed.putIn(project, s).equals(kind))
            .map(Step::perceptible)
            .toList();
    if (own != Answer.UNKNOWN || put.isEmpty()) {
      return own;
    }
    return put.contains(Answer.YES)
        ? Answer.YES
        : put.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
  }
}

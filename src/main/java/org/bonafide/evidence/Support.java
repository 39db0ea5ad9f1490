package org.bonafide.evidence;

import java.util.List;
import java.util.Locale;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/**
 * How far the records support what is stated about a person's expression in an element. Wording
 * that rests on it is weakened where the records do not go so far.
 *
 * <p>Example: an element drawn by hand, with a scan made on the same day, is {@link #RECORDED}; the
 * same without any record is {@link #STATED}.
 */
public enum Support {
  /** Every act that may bear a person's expression has a record made with the act. */
  RECORDED,
  /** Some of these acts have one. */
  PARTLY,
  /** None has one: there is only the statement. */
  STATED,
  /** The work is planned and nothing has been done yet. */
  PLANNED,
  /** The record states no act that may bear a person's expression. */
  NONE;

  /** The grade of one element. */
  public static Support of(Project project, EvidenceReview evidence, Work work, Element element) {
    if (element.steps().isEmpty()) {
      return work.status() == Work.Status.PLANNED ? PLANNED : NONE;
    }
    List<Step> acts = element.steps().stream().filter(s -> mayExpress(project, s)).toList();
    long documented = acts.stream().filter(evidence::documented).count();
    if (acts.isEmpty()) {
      return NONE;
    }
    return documented == acts.size() ? RECORDED : documented > 0 ? PARTLY : STATED;
  }

  /** The word of the lists of words, as in {@code recorded}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean mayExpress(Project project, Step step) {
    boolean act =
        step.act().makesExpression()
            || step.act() == Act.EDIT
            || step.act() == Act.COMPOSITE
            || step.act() == Act.ARRANGE
            || step.act() == Act.INPUT;
    return act && project.generative(step) != Answer.YES;
  }
}

package org.bonafide.evidence;

import java.util.List;
import java.util.Locale;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Whose;
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
  /** The work is planned, and what is stated of the element is a plan. */
  PLANNED,
  /** There are acts that may, and it is not stated whose they are or with what they were done. */
  OPEN,
  /** The record states no act that may bear a person's expression. */
  NONE;

  /**
   * The grade of one element. An act of which it is not stated with what it was done is no person's
   * yet, and still keeps the rest from being recorded whole, so that leaving a key out helps
   * nobody.
   */
  public static Support of(Project project, EvidenceReview evidence, Work work, Element element) {
    List<Step> acts = element.steps().stream().filter(s -> mayExpress(project, s)).toList();
    if (work.status() != Work.Status.PLANNED) {
      return of(project, evidence, element, acts);
    }
    List<Step> done = acts.stream().filter(s -> isDone(project, evidence, s)).toList();
    Support soFar = of(project, evidence, element, done);
    boolean all = !acts.isEmpty() && done.size() == acts.size();
    return done.isEmpty() || soFar == RECORDED && !all ? PLANNED : soFar;
  }

  private static Support of(
      Project project, EvidenceReview evidence, Element element, List<Step> acts) {
    List<Step> own = acts.stream().filter(s -> isOwn(project, element, s)).toList();
    long documented = own.stream().filter(evidence::documented).count();
    if (own.isEmpty()) {
      return acts.isEmpty() ? NONE : OPEN;
    }
    return documented == acts.size() ? RECORDED : documented > 0 ? PARTLY : STATED;
  }

  /**
   * Whether an act of a planned work has come about already: it has a day, and that is not after
   * the record's, or a record was made with it. Any other is a plan, for which no record can be
   * missing.
   */
  private static boolean isDone(Project project, EvidenceReview evidence, Step step) {
    return step.on().isPresent() && !project.isAhead(step.on()) || evidence.documented(step);
  }

  /**
   * Whether the record states that an act was the person's own: no generative function did it, or
   * it is not stated that one did and the element states that nothing generated stands in it. What
   * was put into a tool is a person's where the record says whose it was.
   */
  public static boolean isOwn(Project project, Element element, Step step) {
    if (step.act() == Act.INPUT) {
      return step.whose().kind() == Whose.Kind.OWN || step.whose().kind() == Whose.Kind.NAMED;
    }
    return project.persons(element, step) == Answer.YES;
  }

  /** The word of the lists of words, as in {@code recorded}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean mayExpress(Project project, Step step) {
    if (step.act() == Act.INPUT) {
      return step.whose().kind() != Whose.Kind.GENERATED
          && step.whose().kind() != Whose.Kind.THIRD_PARTY;
    }
    return (step.act().makesExpression() || step.act().changes())
        && project.generative(step) != Answer.YES;
  }
}

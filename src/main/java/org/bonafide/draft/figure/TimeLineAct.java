package org.bonafide.draft.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.draft.facts.Vocabulary;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.ActWords;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/**
 * An act on the time line.
 *
 * @param lane the id of its element; of the arrangement {@code -}
 * @param laneName how the lane is called
 * @param documented whether a record was made with the act
 * @param byTool whether the tool did it
 */
public record TimeLineAct(
    String lane,
    String laneName,
    String act,
    List<String> by,
    Optional<When> on,
    boolean documented,
    boolean byTool) {

  /** Every act of a work but looking at it, in the record's order, the arrangement last. */
  public static List<TimeLineAct> of(
      Project project, EvidenceReview evidence, Work work, Vocabulary vocabulary) {
    List<TimeLineAct> all = new ArrayList<>();
    for (Element element : work.elements().values()) {
      for (Step step : element.steps()) {
        if (step.act() != Act.REVIEW) {
          all.add(
              new TimeLineAct(
                  element.id(),
                  element.named().in(vocabulary.language()),
                  ActWords.done(project, step, vocabulary.language()),
                  step.by(),
                  step.on(),
                  evidence.documented(step),
                  isTools(project, step)));
        }
      }
    }
    work.arrangement()
        .ifPresent(
            a ->
                all.add(
                    new TimeLineAct(
                        "-",
                        vocabulary.word("time-line", "arrangement"),
                        ActWords.done(Act.ARRANGE, vocabulary.language()),
                        a.by(),
                        a.on(),
                        evidence.documented(a),
                        false)));
    return all;
  }

  /** A generation, or a change that a generative function made; a prompt is a person's act. */
  private static boolean isTools(Project project, Step step) {
    return step.act() == Act.GENERATE
        || (project.generative(step) == Answer.YES
            && (step.act().makesExpression()
                || step.act() == Act.EDIT
                || step.act() == Act.COMPOSITE));
  }
}

package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bonafide.data.Grammar;
import org.bonafide.law.ActWords;
import org.bonafide.law.AspectWords;
import org.bonafide.project.Answer;
import org.bonafide.project.Arrangement;
import org.bonafide.project.Element;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/**
 * What the description says of originality (独创性): the acts of people that show their choices,
 * whether a tool took part or not, and an arrangement that counts.
 */
record CnOriginality(Project project, Work work) {

  private static final Locale ZH = CnWords.OFFICE;
  private static final Grammar GRAMMAR = CnWords.grammar();

  /**
   * Whether an act is told: one that states what it shaped or why, and a person's own making or
   * change; never one that is stated not to be expressive or not to show in the result.
   */
  static boolean tells(Project project, Element element, Step step) {
    boolean denied = step.expressive() == Answer.NO || step.perceptible() == Answer.NO;
    if (step.confidential() == Answer.YES || step.by().isEmpty() || denied) {
      return false;
    }
    return isChoice(step)
        || (step.act().makesExpression() || step.act().changes())
            && project.persons(element, step) == Answer.YES;
  }

  private static boolean isChoice(Step step) {
    return !step.aspects().isEmpty() || !step.reason().isEmpty();
  }

  /** Whether the arrangement of the work is told. */
  static boolean tellsArrangement(Work work) {
    return work.arrangement().filter(a -> a.counts() == Answer.YES).isPresent();
  }

  /** In Chinese; empty where there is nothing to tell. */
  String text() {
    return text(Fullness.FULL);
  }

  /** The same with as much of what and why as a page has room for. */
  String text(Fullness fullness) {
    List<String> all = new ArrayList<>();
    for (Element element : work.elements().values()) {
      String acts =
          element.steps().stream()
              .filter(s -> tells(project, element, s))
              .map(s -> act(s, fullness.tellsDetails()))
              .collect(Collectors.joining(GRAMMAR.semicolon()));
      if (!acts.isEmpty()) {
        all.add(CnWords.say("original.element", GRAMMAR.named(element.named().in(ZH)), acts));
      }
    }
    work.arrangement()
        .filter(a -> tellsArrangement(work))
        .ifPresent(a -> all.add(CnWords.say("original.arrangement", arranged(a, fullness))));
    return String.join(GRAMMAR.semicolon(), all);
  }

  private String arranged(Arrangement arrangement, Fullness fullness) {
    String how = fullness.tellsDetails() ? words(arrangement.describe().in(ZH)) : "";
    return CnWords.say("original.arranged", people(arrangement.by())) + said("detail", how);
  }

  private String act(Step step, boolean details) {
    String detail = isChoice(step) || !details ? "" : words(step.detail().in(ZH));
    String reason = details ? words(step.reason().in(ZH)) : "";
    return people(step.by())
        + (step.isByHand() ? CnWords.say("by-hand") : "")
        + ActWords.did(project, step, ZH)
        + said("detail", detail)
        + said("aspects", aspects(step))
        + said("reason", reason);
  }

  private static String aspects(Step step) {
    return CnWords.join(step.aspects().stream().map(a -> AspectWords.in(a, ZH)).toList());
  }

  /** Another clause of the sentence may follow, so a full stop of their own is left off. */
  private static String words(String own) {
    return CnWords.unstopped(own);
  }

  /** A part of the sentence behind the act; nothing where nothing is stated. */
  private static String said(String part, String words) {
    return words.isEmpty() ? "" : CnWords.say("original." + part, words);
  }

  private String people(List<String> ids) {
    return CnWords.join(
        ids.stream()
            .map(id -> project.nameOf(new PersonRef(id), ZH))
            .filter(n -> !n.isEmpty())
            .toList());
  }
}

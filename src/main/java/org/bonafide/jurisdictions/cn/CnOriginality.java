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

  /**
   * The same in fewer words, for a page of which another paragraph tells what the acts were.
   *
   * @param reasons whether there is room for why
   */
  String onPage(boolean reasons) {
    boolean names = !CnAct.areOfOne(project, work);
    List<String> all = new ArrayList<>();
    for (Element element : work.elements().values()) {
      List<String> acts =
          element.steps().stream()
              .filter(s -> tells(project, element, s))
              .map(s -> (names ? people(s.by()) : "") + onPage(s, reasons))
              .toList();
      if (!acts.isEmpty()) {
        all.add(CnWords.say("page.of", named(element), GRAMMAR.run(acts)));
      }
    }
    work.arrangement()
        .filter(a -> tellsArrangement(work))
        .ifPresent(
            a -> {
              String how = reasons ? CnWords.told(a.describe()) : "";
              all.add(
                  (names ? people(a.by()) : "")
                      + CnWords.say("page.arranged")
                      + (how.isEmpty() ? "" : GRAMMAR.bracketed(how)));
            });
    return String.join(GRAMMAR.semicolon(), all);
  }

  private String onPage(Step step, boolean reasons) {
    List<String> more = new ArrayList<>();
    if (!step.aspects().isEmpty()) {
      more.add(CnWords.say("told.aspects", aspects(step)) + CnWords.foreign(step.aspects()));
    }
    if (reasons && !step.reason().isEmpty()) {
      more.add(CnWords.say("told.reason", CnWords.quoted(step.reason())));
    }
    String told = String.join(GRAMMAR.semicolon(), more);
    return (step.isByHand() ? CnWords.byHand(step) : "")
        + ActWords.noun(project, step, ZH)
        + (told.isEmpty() ? "" : GRAMMAR.bracketed(told));
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
    List<String> all = new ArrayList<>();
    for (Element element : work.elements().values()) {
      String acts =
          element.steps().stream()
              .filter(s -> tells(project, element, s))
              .map(this::act)
              .collect(Collectors.joining(GRAMMAR.semicolon()));
      if (!acts.isEmpty()) {
        all.add(CnWords.say("original.element", named(element), acts));
      }
    }
    work.arrangement()
        .filter(a -> tellsArrangement(work))
        .ifPresent(a -> all.add(CnWords.say("original.arrangement", arranged(a))));
    return String.join(GRAMMAR.semicolon(), all);
  }

  private String arranged(Arrangement arrangement) {
    String how = CnWords.told(arrangement.describe());
    return CnWords.say("original.arranged", people(arrangement.by())) + said("detail", how);
  }

  private String act(Step step) {
    String detail = isChoice(step) ? "" : CnWords.told(step.detail());
    String reason = CnWords.quoted(step.reason());
    return people(step.by())
        + (step.isByHand() ? CnWords.byHand(step) : "")
        + ActWords.did(project, step, ZH)
        + said("detail", detail)
        + said("aspects", aspects(step))
        + said("reason", reason);
  }

  private static String aspects(Step step) {
    return CnWords.join(step.aspects().stream().map(a -> AspectWords.in(a, ZH)).toList());
  }

  private static String named(Element element) {
    return GRAMMAR.named(element.named().in(ZH)) + CnWords.untranslated(element.named());
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

package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bonafide.law.AspectWords;
import org.bonafide.law.Particular;
import org.bonafide.law.Particular.Group;
import org.bonafide.law.Particular.Many;
import org.bonafide.law.Sentence;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/**
 * The account of the making (创作过程说明): the acts under each question of the courts, each with its
 * day, its people and its records. A question that is asked of an element and that no act answers
 * is open.
 *
 * @param processes the making of each element, in the record's order
 */
record CnAccount(Project project, Work work, List<CnProcess> processes) {

  Many questions() {
    List<Particular> all = new ArrayList<>();
    for (CnQuestion question : CnQuestion.ALL) {
      List<Particular> elements =
          processes.stream().flatMap(p -> of(question, p).stream()).toList();
      if (!elements.isEmpty()) {
        all.add(
            Group.of()
                .and("id", question.id())
                .and("name", question.name())
                .and("elements", new Many(elements)));
      }
    }
    return new Many(all);
  }

  /** One element under one question; nothing where it is not asked and nothing answers it. */
  private List<Particular> of(CnQuestion question, CnProcess process) {
    Element element = process.element();
    List<Step> acts = question.acts(element, process.findings());
    boolean asked = process.asked().stream().anyMatch(f -> question.factors().contains(f.factor()));
    if (acts.isEmpty() && !asked) {
      return List.of();
    }
    boolean open = acts.isEmpty() && !isIntended(question);
    String path = "works." + work.id() + ".elements." + element.id() + ".steps";
    return List.of(
        Group.of()
            .and("element", new Particular.OfElement(element.id()))
            .and("acts", new Many(acts.stream().map(s -> act(element, s)).toList()))
            .and("is-open", new Particular.Yes(open))
            .and("open", new Particular.Open(path, Sentence.of("cn-court-" + question.id()))));
  }

  /** The idea of the work answers for an element of which no act of its own is stated. */
  private boolean isIntended(CnQuestion question) {
    return question.factors().contains(CnFactor.IDEA) && !work.intent().isEmpty();
  }

  private Particular act(Element element, Step step) {
    int index = 0;
    while (element.steps().get(index) != step) {
      index++;
    }
    boolean ask = step.records().isEmpty() && step.act() != Act.GENERATE;
    return Group.of()
        .and("text", Particular.entered(text(step)))
        .and("step", new Particular.OfStep(element.id(), index))
        .and("asks-record", new Particular.Yes(ask));
  }

  /** The act as the description tells it, with its prompts in full and why it was done. */
  private String text(Step step) {
    String act = new CnAct(project, step, true).words(Fullness.FULL, false);
    if (step.confidential() == Answer.YES) {
      return act + CnWords.grammar().bracketed(CnCourtData.say("confidential"));
    }
    List<String> more = new ArrayList<>();
    add(more, "prompt", step.prompt());
    add(more, "negative-prompt", step.negativePrompt());
    add(more, "aspects", aspects(step));
    add(more, "reason", CnWords.quoted(step.reason()));
    String semicolon = CnWords.grammar().semicolon();
    return more.isEmpty() ? act : act + semicolon + String.join(semicolon, more);
  }

  private static String aspects(Step step) {
    return CnWords.join(
            step.aspects().stream().map(a -> AspectWords.in(a, CnWords.OFFICE)).toList())
        + CnWords.foreign(step.aspects());
  }

  private static void add(List<String> all, String key, String words) {
    if (!words.isBlank()) {
      all.add(CnCourtData.say(key, words));
    }
  }

  /** How the acts of each element bear the factors, by its id. */
  static Map<String, Map<CnFactor, CnProcess.Finding>> findings(List<CnProcess> processes) {
    return processes.stream().collect(Collectors.toMap(p -> p.element().id(), CnProcess::findings));
  }
}

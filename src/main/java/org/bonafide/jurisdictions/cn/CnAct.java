package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.Grammar;
import org.bonafide.law.ActWords;
import org.bonafide.law.Makers;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * One act in a sentence of the works description: when, who, with what, what, and in brackets what
 * else the record tells of it. What it does not tell is left out.
 *
 * @param named whether it names who did it; where one person did all, the paragraph says so once
 */
record CnAct(Project project, Step step, boolean named) {

  private static final Locale ZH = CnWords.OFFICE;
  private static final Grammar GRAMMAR = CnWords.grammar();

  /**
   * In Chinese, without a stop.
   *
   * @param sameDay whether the act before it was on the same day
   */
  String words(Fullness fullness, boolean sameDay) {
    String on =
        step.on()
            .map(day -> sameDay ? CnWords.say("page.same-day") : CnWords.date(day))
            .map(day -> day + GRAMMAR.comma())
            .orElse("");
    List<String> more = step.confidential() == Answer.YES ? List.of() : more(fullness);
    String told = String.join(GRAMMAR.semicolon(), more);
    return on
        + (named ? people(project, step.by()) : "")
        + means()
        + ActWords.noun(project, step, ZH)
        + (told.isEmpty() ? "" : GRAMMAR.bracketed(told));
  }

  private String means() {
    if (step.isByHand()) {
      return CnWords.byHand(step);
    }
    String with =
        CnWords.join(
            step.with().stream()
                .filter(project.tools()::containsKey)
                .map(id -> project.tools().get(id))
                .map(this::used)
                .toList());
    boolean byTool = step.act() == Act.GENERATE && step.by().isEmpty();
    return with.isEmpty() ? "" : CnWords.say(byTool ? "by-tool" : "using", with);
  }

  /** A tool, and the function of it where one is stated. */
  private String used(Tool tool) {
    String function = step.means().function();
    return tool.name() + (function.isEmpty() ? "" : GRAMMAR.bracketed(function));
  }

  private List<String> more(Fullness fullness) {
    List<String> all = new ArrayList<>();
    if (!step.candidates().isEmpty() && !step.kept().isEmpty()) {
      all.add(CnWords.say("told.kept", step.candidates(), step.kept()));
    } else if (!step.candidates().isEmpty()) {
      all.add(CnWords.say("told.candidates", step.candidates()));
    }
    if (fullness.tellsDetails()) {
      add(all, "told.detail", CnWords.told(step.detail()));
      boolean round = step.act() == Act.PROMPT || step.act() == Act.SET_PARAMETERS;
      add(all, "told.after", round ? CnWords.unstopped(step.after()) : "");
    }
    if (fullness.tellsSettings()) {
      add(all, "told.parameters", parameters());
      add(all, "told.seed", step.seed());
    }
    return all;
  }

  private String parameters() {
    return GRAMMAR.run(step.parameters().entrySet().stream().map(CnAct::parameter).toList());
  }

  private static String parameter(Map.Entry<String, String> parameter) {
    return CnWords.say("told.parameter", parameter.getKey(), parameter.getValue());
  }

  private static void add(List<String> all, String key, String words) {
    if (!words.isBlank()) {
      all.add(CnWords.say(key, words));
    }
  }

  /** Whether one person did every act that a person did, as the record states it. */
  static boolean areOfOne(Project project, Work work) {
    List<String> makers = Makers.of(project, work);
    return makers.size() == 1
        && work.steps()
            .allMatch(s -> s.by().equals(makers) || s.by().isEmpty() && s.act() == Act.GENERATE)
        && work.arrangement().map(a -> a.by().equals(makers)).orElse(true);
  }

  /** The names of people, as the office is told them. */
  static String people(Project project, List<String> ids) {
    return CnWords.join(
        ids.stream()
            .map(project.people()::get)
            .filter(person -> person != null)
            .map((Person person) -> person.nameIn(ZH))
            .filter(name -> !name.isEmpty())
            .toList());
  }
}

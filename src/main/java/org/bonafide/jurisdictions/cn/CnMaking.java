package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonafide.data.Grammar;
import org.bonafide.law.Makers;
import org.bonafide.law.Sentence;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Origin;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/**
 * The second paragraph of the works description (创作过程): who made the work and when, with which
 * tools and software, which the centre asks for by name, and what they did, act by act.
 *
 * @param dates when it was completed and published, in words
 * @param tools the tools in words, or empty
 */
record CnMaking(Project project, Work work, CnOwner owner, CnDescription.Item dates, String tools) {

  private static final Grammar GRAMMAR = CnWords.grammar();

  CnDescription.Paragraph paragraph(Fullness fullness) {
    boolean told = work.elements().values().stream().anyMatch(e -> !e.steps().isEmpty());
    Sentence open = told ? dates.open() : Sentence.of("cn-item-process");
    return new CnDescription.Paragraph(
        "process",
        CnWords.say("page.process"),
        fullness == Fullness.REFERRED ? CnWords.say("page.process-annexed") : text(fullness, told),
        open,
        told ? dates.field() : "works." + work.id() + ".elements");
  }

  private String text(Fullness fullness, boolean told) {
    StringBuilder all = new StringBuilder(begun());
    if (!tools.isEmpty()) {
      all.append(CnWords.say("page.tools", tools));
    }
    for (Element element : work.elements().values()) {
      all.append(element(element, fullness));
    }
    boolean recorded =
        work.steps()
            .flatMap(s -> s.records().stream())
            .map(project.records()::get)
            .anyMatch(record -> record != null && record.origin() != Origin.RE_CREATED);
    return all + (told && recorded ? CnWords.say("page.recorded") : "");
  }

  private String begun() {
    List<String> makers = Makers.of(project, work);
    String when = dates.text();
    if (makers.isEmpty()) {
      return when.isEmpty() ? "" : CnWords.say("page.this-work") + when;
    }
    boolean entity = owner.by().equals("legal-entity");
    String key =
        owner.isJoint()
            ? "page.made-together"
            : makers.size() > 1 || entity ? "page.made-by" : "page.made";
    String who = CnWords.say(key, CnAct.people(project, makers));
    if (when.isEmpty()) {
      return who + GRAMMAR.stop();
    }
    boolean people = key.equals("page.made-by"); // of whom it is told, not of the work
    return who
        + (people ? GRAMMAR.semicolon() + CnWords.say("page.this-work") : GRAMMAR.comma())
        + when;
  }

  private String element(Element element, Fullness fullness) {
    if (element.steps().isEmpty()) {
      return "";
    }
    boolean one = work.elements().size() == 1;
    String acts = fullness.tellsEachAct() ? each(element, fullness) : summed(element);
    return (one
            ? CnWords.say("page.making", acts)
            : CnWords.say("page.making-of", named(element), acts))
        + part(element);
  }

  /**
   * An act of the same day as the one before it does not say the day again; two of the same month
   * or the same weeks need not be of one day.
   */
  private String each(Element element, Fullness fullness) {
    boolean named = !CnAct.areOfOne(project, work);
    List<String> all = new ArrayList<>();
    Optional<When> before = Optional.empty();
    for (Step step : element.steps()) {
      boolean same = before.flatMap(When::day).isPresent() && before.equals(step.on());
      all.add(new CnAct(project, step, named).words(fullness, same));
      before = step.on();
    }
    return String.join(GRAMMAR.semicolon(), all);
  }

  /** {@code 甲于2026年4月10日至2026年4月16日先后构思、输入提示词和修改}. */
  private String summed(Element element) {
    CnActs acts = new CnActs(project, element.steps());
    return CnAct.areOfOne(project, work)
        ? on(acts.days()) + acts.nouns()
        : acts.byPeople().stream()
            .map(own -> own.who() + on(own.days()) + own.nouns())
            .collect(Collectors.joining(GRAMMAR.semicolon()));
  }

  private static String on(List<String> days) {
    return switch (days.size()) {
      case 0 -> "";
      case 1 -> CnWords.say("page.on", days.get(0));
      default -> CnWords.say("page.from-to", days.get(0), days.get(1));
    };
  }

  private String part(Element element) {
    boolean one = work.elements().size() == 1;
    String of = CnWords.say(one ? "page.this-work" : "page.this-part");
    GeneratedPart holds = element.generatedPart();
    String key = "holds." + holds.word();
    return holds == GeneratedPart.UNKNOWN ? "" : of + CnWords.say(key) + GRAMMAR.stop();
  }

  private static String named(Element element) {
    return GRAMMAR.named(element.named().in(CnWords.OFFICE))
        + CnWords.untranslated(element.named());
  }
}

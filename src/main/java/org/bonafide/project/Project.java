package org.bonafide.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The record: what the user states of how works were made. Immutable; maps keep the user's order.
 *
 * @param speaksAsOf the date the documents carry; the clock is never read
 * @param languages one, or two for bilingual instruments; the first leads
 * @param places where each key stood in the file
 */
public record Project(
    String title,
    Map<Locale, String> titles,
    String reference,
    Optional<When> speaksAsOf,
    List<Locale> languages,
    Map<String, Person> people,
    Map<String, Party> parties,
    Map<String, Tool> tools,
    Map<String, Work> works,
    Map<String, Evidence> records,
    Contract contract,
    Disclosure disclosure,
    Registration registration,
    Places places) {

  public Project {
    titles = Map.copyOf(titles);
    languages = List.copyOf(languages);
    people = ordered(people);
    parties = ordered(parties);
    tools = ordered(tools);
    works = ordered(works);
    records = ordered(records);
  }

  /** The title in a language, or the title itself where none is stated for it. */
  public String titleIn(Locale language) {
    return titles.getOrDefault(language, title);
  }

  /**
   * Whether a step used a generative function: its own answer, else its tools'. A prompt goes to a
   * generative tool even where none is named; any other act without a tool is by hand.
   */
  public Answer generative(Step step) {
    if (step.act() == Act.GENERATE) {
      return Answer.YES;
    }
    if (step.generative() != Answer.UNKNOWN) {
      return step.generative();
    }
    if (step.with().isEmpty()) {
      return switch (step.act()) {
        case PROMPT -> Answer.YES;
        case SET_PARAMETERS, INPUT -> Answer.UNKNOWN;
        default -> Answer.NO;
      };
    }
    Answer answer = Answer.NO;
    for (String id : step.with()) {
      Tool tool = tools.get(id);
      Answer own = tool == null ? Answer.UNKNOWN : tool.generative();
      if (own == Answer.YES) {
        return Answer.YES;
      }
      answer = own == Answer.UNKNOWN ? Answer.UNKNOWN : answer;
    }
    return answer;
  }

  /**
   * The tools that generated for a work: where a step says so itself all its tools, else those that
   * are not known to be something else.
   */
  public List<Tool> generativeTools(Work work) {
    return work.elements().values().stream()
        .flatMap(element -> element.steps().stream())
        .filter(step -> generative(step) == Answer.YES)
        .flatMap(step -> step.with().stream().map(tools::get).filter(t -> generates(step, t)))
        .distinct()
        .toList();
  }

  private static boolean generates(Step step, Tool tool) {
    return tool != null && (step.generative() == Answer.YES || tool.generative() != Answer.NO);
  }

  /** The same record, whose works go to other targets. */
  public Project goingTo(List<String> targets) {
    Disclosure stated = disclosure;
    return new Project(
        title,
        titles,
        reference,
        speaksAsOf,
        languages,
        people,
        parties,
        tools,
        works,
        records,
        contract,
        new Disclosure(
            stated.publisher(), stated.role(), stated.responsible(), targets, stated.notice()),
        registration,
        places);
  }

  /**
   * The file to deposit, or empty: the record names one, which is one work's only where there is
   * one finished work.
   */
  public String deposit() {
    long finished = works.values().stream().filter(w -> w.status() == Work.Status.FINISHED).count();
    return finished > 1 ? "" : registration.deposit();
  }

  /** Whether the record says that nothing in a work belongs to somebody else. */
  public boolean saysNoThirdParty(Work work) {
    return work.thirdParty().isEmpty() && places.has("works." + work.id() + ".third-party");
  }

  /** An immutable copy that keeps the order, which {@code Map.copyOf} does not. */
  static <K, V> Map<K, V> ordered(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}

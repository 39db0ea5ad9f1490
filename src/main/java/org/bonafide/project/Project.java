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

  /** Whether a step used a generative function: its own answer, else its tools'. */
  public Answer generative(Step step) {
    if (step.act() == Act.GENERATE) {
      return Answer.YES;
    }
    if (step.generative() != Answer.UNKNOWN || step.with().isEmpty()) {
      return step.generative().or(Answer.NO);
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

  /** An immutable copy that keeps the order, which {@code Map.copyOf} does not. */
  static <K, V> Map<K, V> ordered(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}

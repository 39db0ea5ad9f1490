package org.bonafide.law.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.data.Languages;
import org.bonafide.data.Words;
import org.bonafide.law.Sentence;
import org.bonafide.law.Verdict;
import org.bonafide.law.decide.Condition;
import org.bonafide.project.Act;

/**
 * The facts that one kind of table may ask for ({@code facts.yaml}).
 *
 * @param facts by name
 */
record FactList(Map<String, Fact> facts) implements Condition.Vocabulary {

  private static final String LANGUAGES =
      Languages.all().stream().map(Locale::toLanguageTag).collect(Collectors.joining(" "));

  private static final Map<String, FactList> SHIPPED =
      Data.shipped(FactList.class, "facts.yaml", FactList::read);

  /**
   * A fact.
   *
   * @param words fit after "the record does not state"
   * @param key the key that states it, with places for the step, the element and the like
   * @param answers the words it may have
   */
  record Fact(Sentence words, String key, Set<String> answers) {}

  /** Those of {@code acts, generated, arrangement, verdict, work} or {@code entries}. */
  static FactList of(String table) {
    return SHIPPED.get(table);
  }

  Fact get(String name) {
    return facts.get(name);
  }

  @Override
  public Set<String> names() {
    return facts.keySet();
  }

  @Override
  public Set<String> words(String fact) {
    return facts.containsKey(fact) ? facts.get(fact).answers() : Set.of();
  }

  /** With the facts of another list, each with these words. */
  FactList and(FactList more, Set<String> answers) {
    Map<String, Fact> all = new LinkedHashMap<>(facts);
    more.facts.forEach(
        (name, fact) -> all.putIfAbsent(name, new Fact(fact.words(), fact.key(), answers)));
    return new FactList(all);
  }

  private static Map<String, FactList> read(Data data) {
    Map<String, FactList> lists = new LinkedHashMap<>();
    data.children()
        .forEach(
            (table, facts) -> {
              Map<String, Fact> all = new LinkedHashMap<>();
              facts.children().forEach((name, fact) -> all.put(name, fact(fact)));
              lists.put(table, new FactList(all));
            });
    return lists;
  }

  private static Fact fact(Data fact) {
    fact.knows(LANGUAGES + " key words");
    List<String> words = fact.texts("words");
    Map<String, String> said = new LinkedHashMap<>();
    fact.keys().stream()
        .filter(key -> !Set.of("key", "words").contains(key))
        .forEach(tag -> said.put(tag, fact.text(tag)));
    return new Fact(new Sentence(new Words(said)), fact.text("key"), answers(words));
  }

  private static Set<String> answers(List<String> words) {
    Stream<String> all =
        switch (String.join(" ", words)) {
          case "" -> Stream.of("yes", "no");
          case "acts" -> Stream.of(Act.values()).map(Act::word);
          case "verdicts" -> Stream.of(Verdict.values()).map(Verdict::word);
          default -> words.stream();
        };
    Set<String> answers = new LinkedHashSet<>();
    all.forEach(answers::add);
    return answers;
  }
}

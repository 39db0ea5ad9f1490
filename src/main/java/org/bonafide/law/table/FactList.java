package org.bonafide.law.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
 * The facts that one kind of table may ask for: those of {@code facts.yaml} here, and those that
 * the Java of a law states, of {@code facts.yaml} in its folder.
 *
 * @param facts by name
 */
record FactList(Map<String, Fact> facts) implements Condition.Vocabulary {

  /** What is true of a fact that the record leaves open, where a table may ask for that. */
  static final String NOT_STATED = "not-stated";

  private static final FactList NONE = new FactList(Map.of());

  private static final String LANGUAGES =
      Languages.all().stream().map(Locale::toLanguageTag).collect(Collectors.joining(" "));

  private static final Map<String, FactList> SHIPPED =
      Data.shipped(FactList.class, "facts.yaml", FactList::shipped);

  /**
   * A fact.
   *
   * @param words fit after "the record does not state"
   * @param key the key that states it, with places for the step, the element and the like
   * @param answers the words it may have
   */
  record Fact(Sentence words, String key, Set<String> answers) {}

  /**
   * Those of {@code acts, generated, arrangement, verdict, work, record} or {@code entries}, which
   * has those of the record too.
   */
  static FactList of(String table) {
    return SHIPPED.get(table);
  }

  /** Those of a table that the Java of a law states; none where it states none. */
  static FactList of(String table, Optional<Data> own) {
    return own.map(data -> read(data).getOrDefault(table, NONE)).orElse(NONE);
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

  /** With the facts of another list, which stand for those of the same name. */
  FactList and(FactList more) {
    Map<String, Fact> all = new LinkedHashMap<>(facts);
    all.putAll(more.facts);
    return new FactList(all);
  }

  /** Those of them that a table may ask for. */
  FactList only(Predicate<String> names) {
    Map<String, Fact> some = new LinkedHashMap<>(facts);
    some.keySet().removeIf(names.negate());
    return new FactList(some);
  }

  /** The same, of each of which may be asked whether it is stated at all. */
  FactList asking() {
    Map<String, Fact> all = new LinkedHashMap<>();
    facts.forEach(
        (name, fact) -> {
          Set<String> answers = new LinkedHashSet<>(fact.answers());
          answers.add(NOT_STATED);
          all.put(name, new Fact(fact.words(), fact.key(), answers));
        });
    return new FactList(all);
  }

  /** With the facts of another list, each with these words. */
  FactList and(FactList more, Set<String> answers) {
    Map<String, Fact> all = new LinkedHashMap<>(facts);
    more.facts.forEach(
        (name, fact) -> all.putIfAbsent(name, new Fact(fact.words(), fact.key(), answers)));
    return new FactList(all);
  }

  private static Map<String, FactList> shipped(Data data) {
    Map<String, FactList> lists = read(data);
    lists.put("entries", lists.get("record").and(lists.get("entries")));
    return lists;
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

package org.bonafide.label;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.data.Grammar;
import org.bonafide.data.Words;
import org.bonafide.law.decide.Condition;

/**
 * What targets may ask for and say ({@code facts.yaml}): the facts with the words for them and the
 * keys that state them, who may owe a label, and reasons that many targets share.
 *
 * @param facts by name
 * @param parts the parts of a work about which a place may ask, by name
 * @param questions what a record may leave open besides, and no rule asks for by name
 * @param whys reasons by name
 * @param owed those who may owe a label, by role
 * @param actions what is done in a field that has no words to choose, by the value
 */
record TargetVocabulary(
    Map<String, Fact> facts,
    Map<String, Part> parts,
    Map<String, Fact> questions,
    Map<String, Words> whys,
    Map<String, Words> owed,
    Map<String, Words> actions)
    implements Condition.Vocabulary {

  private static final TargetVocabulary SHIPPED =
      Data.shipped(TargetVocabulary.class, "facts.yaml", TargetVocabulary::read);

  /**
   * A fact.
   *
   * @param words fits after "the record does not state"
   * @param key where a work states it
   * @param ask the plain question
   */
  record Fact(Words words, String key, String ask) {}

  static TargetVocabulary shipped() {
    return SHIPPED;
  }

  Set<String> roles() {
    return owed.keySet();
  }

  /** Who owes a label may be somebody of whom nothing is known here. */
  @Override
  public boolean isFree(String fact) {
    return fact.equals("role");
  }

  @Override
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>(facts.keySet());
    names.add("role");
    return names;
  }

  @Override
  public Set<String> words(String name) {
    return switch (name) {
      case "extent" ->
          Stream.of(Extent.values())
              .map(Extent::word)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      case "role" -> Set.of("deployer", "publisher", "provider");
      default -> facts.containsKey(name) ? Set.of("yes", "no") : Set.of();
    };
  }

  /** A fact, or what a record may leave open besides. */
  Fact of(String name) {
    if (parts.containsKey(name) && !facts.containsKey(name)) {
      return new Fact(parts.get(name).words(), "", parts.get(name).ask());
    }
    return facts.containsKey(name) ? facts.get(name) : questions.get(name);
  }

  /** What is asked, as a list in a sentence. */
  String list(List<Question> open, Locale language) {
    List<String> names = open.stream().map(Question::name).toList();
    return Grammar.of(language)
        .either(
            Stream.of(facts.keySet(), parts.keySet(), questions.keySet())
                .flatMap(Set::stream)
                .distinct()
                .filter(names::contains)
                .map(name -> of(name).words().in(language))
                .toList());
  }

  /** The plain questions; none for what has none. */
  String asks(List<Question> open) {
    return open.stream()
        .map(one -> of(one.name()).ask())
        .filter(ask -> !ask.isEmpty())
        .distinct()
        .map(ask -> ask + " ")
        .collect(Collectors.joining());
  }

  private static TargetVocabulary read(Data data) {
    data.knows("facts parts questions whys owed actions");
    Map<String, Part> parts = new LinkedHashMap<>();
    data.children("parts").forEach((name, part) -> parts.put(name, Part.read(name, part)));
    return new TargetVocabulary(
        facts(data, "facts"),
        parts,
        facts(data, "questions"),
        data.section("whys"),
        data.section("owed"),
        data.section("actions"));
  }

  private static Map<String, Fact> facts(Data data, String section) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    data.children(section).forEach((name, fact) -> facts.put(name, fact(fact)));
    return facts;
  }

  private static Fact fact(Data fact) {
    Map<String, String> words = fact.strings();
    words.keySet().removeAll(Set.of("key", "ask"));
    return new Fact(new Words(words), fact.text("key"), fact.text("ask"));
  }
}

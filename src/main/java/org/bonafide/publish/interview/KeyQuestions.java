package org.bonafide.publish.interview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which question settles a key of the record, so that what is open can be gone to.
 *
 * <p>Example: {@code new KeyQuestions(asked).of("works.work.elements.pictures.steps[1].with")} is
 * the id of the question about what was done to the pictures.
 */
public final class KeyQuestions {

  /** What a field fills whose answers stand in several keys. */
  private static final Map<String, List<String>> FILLED =
      Map.ofEntries(
          Map.entry("kinds", List.of("{work}.elements")),
          Map.entry("maker", List.of("{part}.steps", "{part}.generated-part")),
          Map.entry("changes", List.of("{part}.steps.1")),
          Map.entry("edits", List.of("{part}.steps.1")),
          Map.entry("live", List.of("{part}.steps", "{part}.generated-part")),
          Map.entry("creative", List.of("{part}.steps.*.expressive", "{part}.steps.1.expressive")),
          Map.entry("makers", List.of("{part}.steps.*.by", "{part}.steps.0.by")),
          Map.entry("changers", List.of("{part}.steps.1.by")),
          Map.entry("name", List.of("people.author")),
          Map.entry("title", List.of("title", "{work}.title")),
          Map.entry("agency", List.of("contract.agency", "parties.agency.name")),
          Map.entry("contractor", List.of("contract.with", "parties.contractor.name")),
          Map.entry("owner", List.of("{work}.owner", "{owner}", "{owner}.party", "{owner}.person")),
          Map.entry("planned", List.of("works")),
          Map.entry("permitted", List.of("contract.tools", "contract.ai-use", "tools")));

  /** What an answer tells of something that stands above it: anything else it leaves open. */
  private static final Set<String> TOLD =
      Set.of("with", "generative", "perceptible", "generated-part", "steps", "name", "version");

  private final SortedMap<String, String> byKey = new TreeMap<>();

  /** For the questions that are put now. */
  public KeyQuestions(List<Asked> asked) {
    for (Asked one : asked) {
      for (Asked.Stood stood : one.fields()) {
        AnswerField field = stood.field();
        FILLED.getOrDefault(field.as(), List.of()).forEach(key -> put(one, key));
        field.choices().values().forEach(states -> states.keySet().forEach(key -> put(one, key)));
        if (!field.key().isEmpty()) {
          put(one, field.key());
        }
      }
    }
  }

  private void put(Asked asked, String key) {
    byKey.putIfAbsent(asked.scope().path(key), asked.id());
  }

  /** The question for the first of some keys that has one; empty where none has. */
  public String of(Collection<String> some) {
    return some.stream().map(this::of).filter(id -> !id.isEmpty()).findFirst().orElse("");
  }

  /**
   * The question that fills a key, or what stands above or below it.
   *
   * @param key as findings and open points name it, with {@code *} for any id
   */
  public String of(String key) {
    String path = RecordInterview.path(key);
    boolean told = TOLD.contains(path.substring(path.lastIndexOf('.') + 1));
    String at = path;
    while (!at.isEmpty()) {
      Optional<String> filled = byKey.keySet().stream().filter(meant(at)).findFirst();
      if (filled.isPresent()) {
        return byKey.get(filled.get());
      }
      at = told ? at.substring(0, Math.max(at.lastIndexOf('.'), 0)) : "";
    }
    return "";
  }

  /** The keys that a path names, with {@code *} for any id, and with or without their work. */
  private static Predicate<String> meant(String path) {
    if (!path.contains("*")) {
      return key -> key.endsWith(path) && isWork(key.substring(0, key.length() - path.length()));
    }
    String pattern = path.replaceAll("([\\\\.\\[\\]{}()+?^$|])", "\\\\$1").replace("*", "[^.]+");
    return Pattern.compile("(?:works\\.[^.]+\\.)?" + pattern).asMatchPredicate();
  }

  /** Whether this stands before what a key says of a work, or nothing. */
  private static boolean isWork(String before) {
    return before.isEmpty() || before.matches("works\\.[^.]+\\.");
  }
}

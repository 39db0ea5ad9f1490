package org.bonafide.law.decide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bonafide.data.Data;
import org.bonafide.data.Suggestion;

/**
 * The condition of a rule in a data file.
 *
 * <p>Example: {@code {extent: [generated, mixed], realistic: yes}} holds where the work contains
 * generated material and could be taken for real. No key at all always holds.
 *
 * @param keys by the name of a fact, the words one of which must be the case
 */
public record Condition(Map<String, List<String>> keys) {

  /** Holds always. */
  public static final Condition ALWAYS = new Condition(Map.of());

  public Condition {
    keys = Map.copyOf(keys);
  }

  /** What a condition may ask for. */
  public interface Vocabulary {

    /** The names of the facts, in the order in which they are explained. */
    Set<String> names();

    /** The words that a fact may have; none where there is no such fact. */
    Set<String> words(String fact);

    /** Whether a fact may have other words too, of which nothing is known here. */
    default boolean isFree(String fact) {
      return false;
    }
  }

  /** The key {@code when} of a rule; what it asks for in vain is a fault, and is left out. */
  public static Condition read(Data rule, Vocabulary known) {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> key : rule.lists("when").entrySet()) {
      String fact = key.getKey();
      Set<String> words = known.words(fact);
      if (words.isEmpty()) {
        rule.child("when")
            .fault(
                fact, "is no fact that can be asked for", Suggestion.choice(fact, known.names()));
      } else if (!words.containsAll(key.getValue()) && !known.isFree(fact)) {
        List<String> beyond = key.getValue().stream().filter(w -> !words.contains(w)).toList();
        rule.child("when")
            .fault(
                fact,
                "is asked for \"" + String.join("\", \"", beyond) + "\"",
                Suggestion.choice(beyond.get(0), words));
      } else {
        keys.put(fact, key.getValue());
      }
    }
    return new Condition(keys);
  }

  boolean holds(Supposed supposed) {
    for (Map.Entry<String, List<String>> key : keys.entrySet()) {
      if (!key.getValue().contains(supposed.word(key.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** The names of the facts that it asks for. */
  public Set<String> facts() {
    return new TreeSet<>(keys.keySet());
  }
}

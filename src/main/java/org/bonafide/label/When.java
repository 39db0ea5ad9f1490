package org.bonafide.label;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A condition of a rule in a target's data file.
 *
 * <p>Example: {@code {extent: [generated, mixed], realistic: yes}} holds where the work contains
 * generated material and could be taken for real. No key at all always holds.
 *
 * @param keys by {@code extent}, {@code role} or the name of a fact, the words one of which must be
 *     the case
 */
record When(Map<String, List<String>> keys) {

  static final When ALWAYS = new When(Map.of());

  When {
    keys = Map.copyOf(keys);
  }

  boolean holds(Supposed supposed) {
    return keys.entrySet().stream().allMatch(key -> holds(key.getKey(), key.getValue(), supposed));
  }

  /** The names of the facts that it asks for, the extent and the role not among them. */
  Set<String> facts() {
    Set<String> facts = new TreeSet<>(keys.keySet());
    facts.removeAll(Set.of("extent", "role"));
    return facts;
  }

  private static boolean holds(String key, List<String> words, Supposed supposed) {
    return words.contains(
        switch (key) {
          case "extent" -> supposed.extent().word();
          case "role" -> supposed.role();
          default -> supposed.holds(key) ? "yes" : "no";
        });
  }
}

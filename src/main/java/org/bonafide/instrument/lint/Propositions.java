package org.bonafide.instrument.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The propositions that a clause can say it states, and the pairs of them that cannot stand in one
 * instrument.
 *
 * @param names every name that {@code {.states}} may use
 */
record Propositions(Set<String> names, List<Pair> pairs) {

  /** Two propositions that contradict each other, and why, in one sentence. */
  record Pair(String one, String other, String why) {}

  private static final Propositions SHIPPED = read(WordFile.lines("contradictions.txt"));

  static Propositions shipped() {
    return SHIPPED;
  }

  /** Reads lines such as {@code one | other | Why they cannot stand together.} */
  static Propositions read(List<String> lines) {
    Set<String> names = new LinkedHashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split("\\s*\\|\\s*");
      if (parts.length != 3) {
        throw new IllegalStateException("Not a pair of propositions: " + line);
      }
      names.add(parts[0]);
      names.add(parts[1]);
      pairs.add(new Pair(parts[0], parts[1], parts[2]));
    }
    return new Propositions(names, pairs);
  }
}

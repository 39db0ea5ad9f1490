package org.bonafide.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a misspelt one was meant to be: {@code generativ} was {@code generative}. */
public final class Suggestion {

  private Suggestion() {}

  /** As a remedy: {@code Did you mean "draw"? Choose from draw, write.} */
  public static String choice(String word, Collection<String> known) {
    return near(word, known).map(one -> "Did you mean \"" + one + "\"? ").orElse("")
        + "Choose from "
        + String.join(", ", known)
        + ".";
  }

  /** The nearest known word, where it is near enough to be meant. */
  public static Optional<String> near(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT).replace('_', '-');
    int limit = wanted.length() < 3 ? 0 : Math.max(1, wanted.length() / 3);
    if (wanted.length() > 40) {
      return Optional.empty();
    }
    Optional<String> begun =
        known.stream()
            .sorted()
            .filter(k -> wanted.length() > 2 && k.startsWith(wanted))
            .findFirst();
    if (begun.isPresent()) {
      return begun;
    }
    Optional<String> oneOff =
        known.stream()
            .sorted()
            .filter(k -> limit > 0 && distance(wanted, k.toLowerCase(Locale.ROOT)) == 1)
            .findFirst();
    if (oneOff.isPresent()) {
      return oneOff;
    }
    Optional<String> stem =
        known.stream() // drawing was draw
            .sorted()
            .filter(k -> k.length() > 3 && wanted.startsWith(k))
            .findFirst();
    if (stem.isPresent()) {
      return stem;
    }
    return known.stream()
        .sorted()
        .filter(k -> distance(wanted, k.toLowerCase(Locale.ROOT)) <= limit)
        .min(Comparator.comparingInt(k -> distance(wanted, k.toLowerCase(Locale.ROOT))));
  }

  /**
   * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
   */
  public static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}

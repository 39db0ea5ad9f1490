package org.bonafide.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bonafide.publish.Bonafide;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Holds what was typed against what there is: {@code "pfd" is not known. Did you mean "pdf"?} */
final class Spelling {

  private Spelling() {}

  static Set<String> all(
      CommandSpec spec, String option, List<String> typed, Collection<String> known) {
    Set<String> chosen = new LinkedHashSet<>();
    typed.stream()
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .forEach(word -> chosen.add(one(spec, option, word, known)));
    if (chosen.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), option + " names nothing. Choose from " + list(known) + ".");
    }
    return chosen;
  }

  static String one(CommandSpec spec, String option, String typed, Collection<String> known) {
    if (known.contains(typed)) {
      return typed;
    }
    throw new ParameterException(
        spec.commandLine(),
        option
            + " does not know \""
            + typed
            + "\". "
            + nearest(typed, known)
            + "Choose from "
            + list(known)
            + ".");
  }

  /** The id of the target that is meant, as {@code kdp} means {@code amazon-kdp}. */
  static String target(CommandSpec spec, String typed, Bonafide bonafide) {
    String target = typed.strip();
    return bonafide
        .target(target)
        .orElseGet(() -> one(spec, "--target", target, bonafide.targets()));
  }

  private static String list(Collection<String> known) {
    return String.join(", ", known);
  }

  /** As in <code>Did you mean "pdf"? </code>, or nothing where nothing is near. */
  static String nearest(String typed, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(word -> distance(typed, word)))
        .filter(word -> distance(typed, word) <= Math.max(1, word.length() / 3))
        .map(word -> "Did you mean \"" + word + "\"? ")
        .orElse("");
  }

  /** How many letters must be changed, added, left out, or swapped with their neighbour. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] d, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}

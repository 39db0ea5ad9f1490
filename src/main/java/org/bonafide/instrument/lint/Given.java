package org.bonafide.instrument.lint;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The record's own words. Their capital letters and numbers are facts, not drafting, and are taken
 * out before a rule looks at either, the longest first.
 *
 * <p>A record may state ten thousand values, and an instrument has as many passages: so a passage
 * is walked once and asks at each place which values begin there, which the order of the alphabet
 * answers, and never asks for each value whether it stands somewhere.
 */
final class Given {

  private static final Pattern BLANKS = Pattern.compile("[ \\t]{2,}");

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final String[] values;
  private final int[] shorter;
  private final BitSet beginnings = new BitSet();

  /**
   * @param values in the order of the alphabet
   */
  private Given(String[] values) {
    this.values = values;
    this.shorter = shorter(values);
    for (String value : values) {
      beginnings.set(value.charAt(0));
    }
  }

  static Given of(Collection<String> values) {
    return new Given(
        values.stream()
            .map(value -> BLANKS.matcher(value.strip()).replaceAll(" "))
            .filter(Given::isName)
            .distinct()
            .sorted()
            .toArray(String[]::new));
  }

  /** Of each value the longest other one that it begins with, or -1. */
  private static int[] shorter(String[] values) {
    int[] shorter = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      int before = i - 1;
      while (before >= 0 && !values[i].startsWith(values[before])) {
        before = shorter[before];
      }
      shorter[i] = before;
    }
    return shorter;
  }

  /** A number alone is a term of the bargain, and small words are everybody's. */
  private static boolean isName(String value) {
    return value.chars().anyMatch(Character::isLetter)
        && value.chars().anyMatch(c -> !Character.isLowerCase(c) && !Character.isWhitespace(c));
  }

  /** The words with a {@link LintedPassage#GAP} for each value of the record. */
  String takenOutOf(String words) {
    String left = words;
    for (String value : within(words)) {
      left = without(left, value);
    }
    return left;
  }

  /** The values that stand in these words, the longest first. */
  private SortedSet<String> within(String words) {
    SortedSet<String> found = new TreeSet<>(LONGEST_FIRST);
    for (int at = 0; at < words.length(); at++) {
      int here = beginnings.get(words.charAt(at)) ? lastBefore(words, at) : -1;
      while (here >= 0 && !words.startsWith(values[here], at)) {
        here = shorter[here];
      }
      for (; here >= 0; here = shorter[here]) {
        found.add(values[here]);
      }
    }
    return found;
  }

  /** The last value that the alphabet does not put behind the words from here on, or -1. */
  private int lastBefore(String words, int at) {
    int low = 0;
    int high = values.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBehind(values[middle], words, at)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low - 1;
  }

  private static boolean isBehind(String value, String words, int at) {
    int shared = Math.min(value.length(), words.length() - at);
    for (int i = 0; i < shared; i++) {
      int order = value.charAt(i) - words.charAt(at + i);
      if (order != 0) {
        return order > 0;
      }
    }
    return value.length() > shared;
  }

  private static String without(String words, String value) {
    StringBuilder left = new StringBuilder();
    int from = 0;
    for (int at = words.indexOf(value); at >= 0; at = words.indexOf(value, at + 1)) {
      int end = at + value.length();
      if (at >= from && isEdge(words, at) && isEdge(words, end)) {
        left.append(words, from, at).append(LintedPassage.GAP);
        from = endsSentence(value) ? end - 1 : end;
      }
    }
    return left.append(words, from, words.length()).toString();
  }

  /** The stop of a value also ends the sentence around it, so it stays. */
  private static boolean endsSentence(String value) {
    return ".!?".indexOf(value.charAt(value.length() - 1)) >= 0;
  }

  /** Whether no word runs on through this point; Chinese runs on everywhere. */
  private static boolean isEdge(String words, int at) {
    return at == 0
        || at == words.length()
        || !isLatinWord(words.charAt(at - 1))
        || !isLatinWord(words.charAt(at));
  }

  private static boolean isLatinWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }
}

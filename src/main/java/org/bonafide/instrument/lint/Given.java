package org.bonafide.instrument.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The record's own words, longest first. Their capital letters and numbers are facts, not drafting,
 * and are taken out before a rule looks at either.
 */
record Given(List<String> values) {

  static Given of(Collection<String> values) {
    return new Given(
        values.stream()
            .map(value -> value.strip().replaceAll("[ \\t]{2,}", " "))
            .filter(Given::isName)
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(v -> v))
            .toList());
  }

  /** Those that stand somewhere in an instrument, so that no passage is searched in vain. */
  Given within(List<LintedPassage> passages) {
    String all = passages.stream().map(LintedPassage::words).collect(Collectors.joining("\n"));
    return new Given(values.stream().filter(all::contains).toList());
  }

  /** A number alone is a term of the bargain, and small words are everybody's. */
  private static boolean isName(String value) {
    return value.chars().anyMatch(Character::isLetter)
        && value.chars().anyMatch(c -> !Character.isLowerCase(c) && !Character.isWhitespace(c));
  }

  /** The words with a {@link LintedPassage#GAP} for each value of the record. */
  String takenOutOf(String words) {
    String left = words;
    for (String value : values) {
      if (value.length() <= left.length() && left.contains(value)) {
        left = without(left, value);
      }
    }
    return left;
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

package org.bonafide.label;

import java.util.List;
import java.util.Locale;

/** Words put together in English: lists, and the beginning of a sentence. */
final class Phrases {

  private Phrases() {}

  /** {@code a, b and c}. */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  static String sentenceCase(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

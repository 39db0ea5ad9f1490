package org.bonafide.law;

import java.util.List;

/** Small joints of English sentences. */
final class Wording {

  private Wording() {}

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String join(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}

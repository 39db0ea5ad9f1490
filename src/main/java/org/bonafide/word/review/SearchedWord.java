package org.bonafide.word.review;

import java.util.List;

/**
 * A word, or some words, that are searched for. A word of Latin letters stands by itself; one with
 * a capital is found only as it is written; Han characters are found anywhere.
 *
 * @param written as it stands in the data, without the {@code *}
 * @param small in small letters
 * @param exact whether capitals count
 * @param beginning whether it is the beginning of a word
 * @param han whether it is of Han characters
 */
record SearchedWord(String written, String small, boolean exact, boolean beginning, boolean han) {

  /** Where a word stands: the place of its first letter, and that behind its last. */
  record Span(int start, int end, boolean han) {}

  static SearchedWord of(String data) {
    boolean beginning = data.endsWith("*");
    String word = SearchedText.plain(beginning ? data.substring(0, data.length() - 1) : data);
    String small = SearchedText.small(word);
    return new SearchedWord(
        word,
        small,
        !small.equals(word),
        beginning,
        word.codePoints().anyMatch(Character::isIdeographic));
  }

  /** Adds each place at which it stands. */
  void find(SearchedText text, List<Span> found) {
    String in = exact ? text.words() : text.small();
    String word = exact ? written : small;
    for (int at = in.indexOf(word); at >= 0; at = in.indexOf(word, at + 1)) {
      int end = at + word.length();
      if (han || standsAlone(in, at, end)) {
        found.add(new Span(at, end, han));
      }
    }
  }

  private boolean standsAlone(String in, int at, int end) {
    return (at == 0 || !isLatin(in.charAt(at - 1)))
        && (beginning || end == in.length() || !isLatin(in.charAt(end)));
  }

  private static boolean isLatin(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }
}

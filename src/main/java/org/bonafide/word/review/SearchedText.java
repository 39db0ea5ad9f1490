package org.bonafide.word.review;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Words as they are searched: with the apostrophe and the blank that every writer means.
 *
 * @param words with their capitals
 * @param small the same in small letters, of the same length
 * @param stood which terms were looked for before and whether they stand there: the text around a
 *     sentence is that of a thousand others, too
 */
record SearchedText(String words, String small, Map<WordSearch.Term, Boolean> stood) {

  static SearchedText of(String words) {
    String plain = plain(words);
    return new SearchedText(plain, small(plain), new IdentityHashMap<>(0));
  }

  /** Whether a term stands here, looked for once. */
  boolean stands(WordSearch.Term term, Predicate<SearchedText> looks) {
    return stood.computeIfAbsent(term, it -> looks.test(this));
  }

  static String plain(String words) {
    return words.replace('\u2019', '\'').replaceAll("[\\s\u00a0\u3000]+", " ").strip();
  }

  static String small(String words) {
    StringBuilder small = new StringBuilder(words.length());
    words.chars().forEach(c -> small.append((char) Character.toLowerCase(c)));
    return small.toString();
  }
}

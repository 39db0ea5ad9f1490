package org.bonafide.word.review;

/**
 * Words as they are searched: with the apostrophe and the blank that every writer means.
 *
 * @param words with their capitals
 * @param small the same in small letters, of the same length
 */
record SearchedText(String words, String small) {

  static SearchedText of(String words) {
    String plain = plain(words);
    return new SearchedText(plain, small(plain));
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

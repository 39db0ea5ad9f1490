package org.bonafide.evidence.trace;

/**
 * Words out of files that nobody vouches for: no control characters, and no more than is useful.
 */
final class Words {

  /** More parameters, inputs or remarks than any tool writes. */
  static final int MOST = 200;

  private static final int LONGEST_TEXT = 19_000;
  private static final int LONGEST_LINE = 500;

  private Words() {}

  /** Several lines, as a prompt may be. */
  static String text(String words) {
    return cut(words.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n]]", " "), LONGEST_TEXT);
  }

  /** One line. */
  static String line(String words) {
    return cut(words.replaceAll("[\\p{Cc}\\s]+", " "), LONGEST_LINE);
  }

  private static String cut(String words, int longest) {
    String plain = words.strip();
    return plain.length() <= longest ? plain : plain.substring(0, longest) + "…";
  }
}

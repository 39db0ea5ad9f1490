package org.bonafide.evidence.trace;

import java.util.regex.Pattern;

/**
 * Words out of files that nobody vouches for: no control characters, and no more than is useful.
 */
final class CleanWords {

  /** More parameters, inputs or remarks than any tool writes. */
  static final int MOST = 200;

  private static final int LONGEST_TEXT = 19_000;
  private static final int LONGEST_LINE = 500;

  /** An address with what stands in it for its opener alone: a name before the host, a query. */
  private static final Pattern ADDRESS =
      Pattern.compile("(https?://)(?:[^\\s/@?#]*@)?([^\\s?#\"'<>]+)(?:[?#][^\\s\"'<>)\\]]*)?");

  private CleanWords() {}

  /** Several lines, as a prompt may be. */
  static String text(String words) {
    return cut(
        opened(words.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n]]", " ")), LONGEST_TEXT);
  }

  /** One line. */
  static String line(String words) {
    return cut(opened(words.replaceAll("[\\p{Cc}\\s]+", " ")), LONGEST_LINE);
  }

  /** Addresses without their queries: many carry a token that opens what others must not see. */
  private static String opened(String words) {
    return words.contains("://") ? ADDRESS.matcher(words).replaceAll("$1$2") : words;
  }

  private static String cut(String words, int longest) {
    String plain = words.strip();
    return plain.length() <= longest ? plain : plain.substring(0, longest) + "…";
  }
}

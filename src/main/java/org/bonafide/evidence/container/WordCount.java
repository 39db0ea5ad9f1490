package org.bonafide.evidence.container;

/**
 * Words of a text that comes in parts, as word processors cut it: a word may go over from one part
 * to the next. Letters of Chinese and Japanese each count as a word, as word processors count them.
 *
 * <p>Example: {@code "a bo"} and {@code "at sea"} are three words.
 */
final class WordCount {

  private long words;
  private boolean inside;

  void add(CharSequence part) {
    part.codePoints().forEach(this::letter);
  }

  private void letter(int c) {
    if (Character.isIdeographic(c)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA) {
      words++;
      inside = false;
    } else if (Character.isLetterOrDigit(c)) {
      words += inside ? 0 : 1;
      inside = true;
    } else if (Character.isWhitespace(c) || c == '\u2013' || c == '\u2014' || c > 0x3000) {
      inside = false;
    }
  }

  /** A word does not go over the end of a paragraph. */
  void end() {
    inside = false;
  }

  long words() {
    return words;
  }
}

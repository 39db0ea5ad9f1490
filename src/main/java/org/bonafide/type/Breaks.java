package org.bonafide.type;

import java.util.BitSet;

/**
 * Where a text may be broken into lines: the part of Unicode Annex 14 that contracts in Latin
 * script and Chinese need, with the Chinese rules for line starts and ends (避头尾), and {@code GPT-5}
 * kept together.
 *
 * <p>Our own and not the JDK's, whose rules change between releases: the same instrument must have
 * the same lines on each.
 */
public final class Breaks {

  private static final String NEVER_FIRST =
      "。，、；：？！）》〉」』】〕〗｝］”’…—–～·．％‰℃%,.;:?!)]}々ー〻" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";
  private static final String NEVER_LAST = "（《〈「『【〔〖｛［“‘￥＄([{$€£¥§№#";
  private static final char SECTION = '§';
  private static final String GLUE = "\u00A0\u202F\u2060\uFEFF";

  private static final byte FIRST = 1;
  private static final byte LAST = 2;
  private static final byte GLUED = 4;
  private static final byte WIDE = 8;
  private static final byte[] KINDS = kinds();

  private Breaks() {}

  /** Bit n is set where a line may end before character n. The end of the text is always set. */
  public static BitSet of(String text) {
    BitSet breaks = new BitSet(text.length() + 1);
    for (int at = 1; at < text.length(); at++) {
      if (allowed(text, at)) {
        breaks.set(at);
      }
    }
    breaks.set(text.length());
    return breaks;
  }

  /** The characters that must not begin a line, for programs that break lines themselves. */
  public static String allNeverFirst() {
    return NEVER_FIRST;
  }

  /** The characters that must not end a line. */
  public static String allNeverLast() {
    return NEVER_LAST;
  }

  /**
   * The words with a space at which no line may end behind each section sign, {@code § 1746}, for
   * programs that break lines themselves. That space is customary there; other spaces stay plain.
   */
  public static String sectionsKept(String words) {
    return words.indexOf(SECTION) < 0 ? words : words.replace("§ ", "§\u00A0");
  }

  /** Whether a character must not begin a line: 。 or ). */
  public static boolean neverFirst(char c) {
    return (KINDS[c] & FIRST) != 0;
  }

  /** Whether a character must not end a line: （ or [. */
  public static boolean neverLast(char c) {
    return (KINDS[c] & LAST) != 0;
  }

  /** Whether a character fills a square, so that a line may end on either side of it. */
  public static boolean isWide(char c) {
    return (KINDS[c] & WIDE) != 0;
  }

  private static boolean allowed(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (after == ' ' || Character.isSurrogatePair(before, after)) {
      return false;
    }
    int kinds = KINDS[before] | KINDS[after];
    if ((kinds & GLUED) != 0 || neverFirst(after) || neverLast(before)) {
      return false;
    }
    if (before == ' ' && at > 1 && text.charAt(at - 2) == SECTION) {
      return false;
    }
    if (before == ' ' || before == '\n' || (kinds & WIDE) != 0) {
      return true;
    }
    return switch (before) {
      case '-', '\u2010', '/' ->
          at > 1 && Character.isLetter(text.charAt(at - 2)) && Character.isLetter(after);
      case '_' ->
          at > 1
              && Character.isLetterOrDigit(text.charAt(at - 2))
              && Character.isLetterOrDigit(after);
      case '—' -> true;
      default -> false;
    };
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[0x10000];
    // CJK radicals to Hangul, surrogates (rare ideographs), compatibility and full-width forms.
    java.util.Arrays.fill(kinds, 0x2E80, 0xE000, WIDE);
    java.util.Arrays.fill(kinds, 0xF900, 0xFB00, WIDE);
    java.util.Arrays.fill(kinds, 0xFE30, 0xFE50, WIDE);
    java.util.Arrays.fill(kinds, 0xFF00, 0xFFF0, WIDE);
    NEVER_FIRST.chars().forEach(c -> kinds[c] |= FIRST);
    NEVER_LAST.chars().forEach(c -> kinds[c] |= LAST);
    GLUE.chars().forEach(c -> kinds[c] = GLUED);
    return kinds;
  }
}

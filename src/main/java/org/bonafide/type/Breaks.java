package org.bonafide.type;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a text may be broken into lines: the JDK's rules, with the Chinese rules for line starts
 * and ends (避头尾) made sure of, and {@code GPT-5} kept together.
 */
public final class Breaks {

  private static final String NEVER_FIRST = "。，、；：？！）》〉」』】〕｝”’…—～·%％℃,.;:?!)]}";
  private static final String NEVER_LAST = "（《〈「『【〔｛“‘([{#$￥";

  private Breaks() {}

  /** Bit n is set where a line may end before character n. The end of the text is always set. */
  public static BitSet of(String text, Locale language) {
    BreakIterator iterator = BreakIterator.getLineInstance(language);
    iterator.setText(text);
    BitSet breaks = new BitSet(text.length() + 1);
    for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
      if (at == text.length() || allowed(text, at)) {
        breaks.set(at);
      }
    }
    breaks.set(text.length());
    return breaks;
  }

  private static boolean allowed(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (before == '-' && Character.isDigit(after)) {
      return false;
    }
    boolean spaced = before == ' ';
    return spaced || (NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0);
  }
}

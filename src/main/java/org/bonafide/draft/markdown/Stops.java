package org.bonafide.draft.markdown;

import java.util.regex.Pattern;

/**
 * One stop where two would meet: a value of the record may be a whole sentence, and the text around
 * it ends one as well. A stop within a value is the record's own and stays.
 *
 * <p>Example: {@code ${work.intent}.} of the intent {@code 留出空白。} prints {@code 留出空白。}
 */
final class Stops {

  /** After every value in rendered text. */
  static final char END = '\uE003';

  /** Before a value whose end is to be found again. */
  static final char BEGIN = '\uE004';

  private static final String MARKS =
      "(" + END + "(?:" + Fact.OPEN + "[^" + Fact.CLOSE + "]*" + Fact.CLOSE + ")*)";
  private static final Pattern TWICE =
      Pattern.compile("([.。!?！？…](?:\\\\?[\"”’」』])?" + MARKS + ")[.。]");
  private static final Pattern BEFORE_A_PAUSE = Pattern.compile("。" + MARKS + "(?=[；，、;,])");

  /** What may stand before the mark where a stop is one too many: a stop, or a quote behind it. */
  private static final String ENDINGS = ".。!?！？…\"”’」』";

  private static final String FOLLOWERS = ".。；，、;,";

  private Stops() {}

  /**
   * The text without the stops that are one too many, and without the marks after values but those
   * that have one before them.
   */
  static String once(String rendered) {
    String one = rendered;
    if (anyMeet(rendered)) {
      one = TWICE.matcher(rendered).replaceAll("$1");
      one = BEFORE_A_PAUSE.matcher(one).replaceAll("$1");
    }
    return paired(one);
  }

  private static String paired(String marked) {
    StringBuilder left = new StringBuilder(marked.length());
    boolean begun = false;
    for (int at = 0; at < marked.length(); at++) {
      char c = marked.charAt(at);
      if (c != END || begun) {
        left.append(c);
      }
      begun = c == BEGIN || begun && c != END;
    }
    return left.toString();
  }

  /** Whether two stops may meet at a value: in most texts they do not, which is soon seen. */
  private static boolean anyMeet(String rendered) {
    for (int at = rendered.indexOf(END); at >= 0; at = rendered.indexOf(END, at + 1)) {
      int after = at + 1;
      while (after < rendered.length() && rendered.charAt(after) == Fact.OPEN) {
        int close = rendered.indexOf(Fact.CLOSE, after);
        if (close < 0) {
          return true;
        }
        after = close + 1;
      }
      if (at > 0
          && after < rendered.length()
          && ENDINGS.indexOf(rendered.charAt(at - 1)) >= 0
          && FOLLOWERS.indexOf(rendered.charAt(after)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

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

  private static final String MARKS =
      "(" + END + "(?:" + Fact.OPEN + "[^" + Fact.CLOSE + "]*" + Fact.CLOSE + ")*)";
  private static final Pattern TWICE =
      Pattern.compile("([.。!?！？…](?:\\\\?[\"”’」』])?" + MARKS + ")[.。]");
  private static final Pattern BEFORE_A_PAUSE = Pattern.compile("。" + MARKS + "(?=[；，、;,])");

  private Stops() {}

  /** The text without the stops that are one too many, and without the marks after values. */
  static String once(String rendered) {
    String one = TWICE.matcher(rendered).replaceAll("$1");
    return BEFORE_A_PAUSE.matcher(one).replaceAll("$1").replace(String.valueOf(END), "");
  }
}

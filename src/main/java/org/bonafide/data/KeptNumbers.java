package org.bonafide.data;

import java.util.List;

/**
 * Where a language that may end a line at any letter does not end it because of a number. It is
 * data, {@code kept-numbers} in the language's grammar; a language without it keeps nothing.
 *
 * <p>Example: a number of the day stays with the letter that says so, the number of a clause with
 * the letters on both sides of it, and year, month and day of a date with each other.
 *
 * @param digits the letters that are numbers besides 0 to 9
 * @param after the words behind which a number stays
 * @param units the letters that stay behind a number
 * @param parts those of the units behind which a date goes on
 */
public record KeptNumbers(String digits, List<String> after, String units, String parts) {
  public KeptNumbers {
    after = List.copyOf(after);
  }

  static KeptNumbers read(Data data) {
    data.knows("digits after units parts");
    return new KeptNumbers(
        data.text("digits"), data.texts("after"), data.text("units"), data.text("parts"));
  }

  /** Whether no line ends before a character: within a number, or beside it. */
  public boolean holds(String text, int at) {
    if (units.isEmpty()) {
      return false;
    }
    boolean behind = isNumber(text, at - 1);
    return behind && (isNumber(text, at) || isIn(units, text, at)) || isNamed(text, at);
  }

  /** Whether a date goes on at a character, so that a line ends there only where it must. */
  public boolean holdsDate(String text, int at) {
    return isIn(parts, text, at - 1) && isNumber(text, at - 2) && isNumber(text, at);
  }

  /** Within or right behind a word that has a number behind it. */
  private boolean isNamed(String text, int at) {
    for (String word : after) {
      for (int part = 1; part <= word.length(); part++) {
        int from = at - part;
        if (text.startsWith(word, from) && isNumber(text, from + word.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNumber(String text, int at) {
    return at >= 0 && at < text.length() && isNumber(text.charAt(at));
  }

  /** A rule to write a number on counts as one. */
  private boolean isNumber(char c) {
    return c >= '0' && c <= '9' || c == '_' || digits.indexOf(c) >= 0;
  }

  private static boolean isIn(String letters, String text, int at) {
    return at >= 0 && letters.indexOf(text.charAt(at)) >= 0;
  }
}

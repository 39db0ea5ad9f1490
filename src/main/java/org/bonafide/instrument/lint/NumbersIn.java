package org.bonafide.instrument.lint;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers in some words, without those of dates, which each language writes its own way.
 *
 * @param digits numbers written with digits, without separators: {@code 1500} for "1,500"
 * @param words the words themselves, in which the other language's number may stand spelt out
 */
record NumbersIn(SortedSet<String> digits, String words) {

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d{2}(?:-\\d{2})?|(?:\\d{1,2} )?"
              + MONTH
              + "(?: \\d{1,2},)? \\d{4}|\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");
  private static final String[] ENGLISH = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve"
  };
  private static final String[] CHINESE = {
    "零", "一", "[二两]", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"
  };

  static NumbersIn of(String words) {
    String left = DATE.matcher(words).replaceAll(" ");
    SortedSet<String> digits = new TreeSet<>();
    Matcher number = NUMBER.matcher(left);
    while (number.find()) {
      digits.add(number.group().replace(",", ""));
    }
    return new NumbersIn(digits, left);
  }

  /** Whether each number here stands in the other too, with digits or spelt out. */
  boolean agreesWith(NumbersIn other) {
    return digits.stream().allMatch(n -> other.digits.contains(n) || other.spells(n));
  }

  private boolean spells(String number) {
    if (number.length() > 2 || Integer.parseInt(number) >= ENGLISH.length) {
      return false;
    }
    int n = Integer.parseInt(number);
    return Pattern.compile("(?i)\\b" + ENGLISH[n] + "\\b").matcher(words).find()
        || Pattern.compile(CHINESE[n]).matcher(words).find();
  }
}

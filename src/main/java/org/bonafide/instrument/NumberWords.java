package org.bonafide.instrument;

/** Counting words of numbered blocks: a, b, c; i, ii, iii; 一, 二, 三. */
public final class NumberWords {

  private static final String HAN = "零一二三四五六七八九";
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

  private NumberWords() {}

  /** 1 is a, 26 is z, 27 is aa, as Word counts. */
  public static String letter(int n) {
    return String.valueOf((char) ('a' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
  }

  /** 1 is i, 4 is iv; up to 99, and digits beyond. */
  public static String roman(int n) {
    return n > 99 ? Integer.toString(n) : TENS[n / 10] + ONES[n % 10];
  }

  /** 1 is 一, 12 is 十二, 21 is 二十一; up to 99, and digits beyond. */
  public static String han(int n) {
    if (n > 99) {
      return Integer.toString(n);
    }
    String ones = n % 10 == 0 && n > 0 ? "" : HAN.substring(n % 10, n % 10 + 1);
    if (n < 10) {
      return ones;
    }
    return (n < 20 ? "" : HAN.substring(n / 10, n / 10 + 1)) + "十" + ones;
  }
}

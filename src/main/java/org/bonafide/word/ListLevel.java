package org.bonafide.word;

/**
 * A level of a list, as a paragraph takes its number from it.
 *
 * @param list the list whose counters it shares, by the id of its definition
 * @param num the id under which the paragraph names it
 * @param index 0 for the outermost
 * @param format as in {@code decimal}, {@code lowerLetter}, {@code bullet}
 * @param text as in {@code %1.%2}
 * @param start the first number
 * @param restarts whether this id starts its own count at {@link #start}
 * @param plain whether levels above are counted in digits, as in {@code 3.1} under {@code III.}
 * @param left how far from the margin its text stands, in twentieths of a point; 0 where the list
 *     does not say
 */
public record ListLevel(
    String list,
    String num,
    int index,
    String format,
    String text,
    int start,
    boolean restarts,
    boolean plain,
    int left) {

  /** Whether it counts at all. */
  public boolean isNumber() {
    return !format.equals("bullet") && !format.equals("none") && text.contains("%");
  }

  /** Whether its text repeats the levels above, so that it cites itself: {@code %1.%2}. */
  public boolean isWhole() {
    return index == 0 || text.contains("%" + index);
  }
}

package org.bonafide.publish;

/**
 * An instrument that was not written.
 *
 * @param instrument the stem of its files, as in {@code registration-us}
 * @param rule the rule that withholds it
 * @param why the finding's message
 */
public record Withheld(String instrument, String rule, String why) {

  /** Whether a file is one of those that are withheld. */
  boolean isIn(String file) {
    int end = file.lastIndexOf('.');
    return end > 0 && file.substring(0, end).equals(instrument);
  }
}

package org.bonafide.publish.files;

/**
 * An instrument that was not written.
 *
 * @param instrument the stem of its files, as in {@code registration-us}; where it is withheld in
 *     one format only, that file, as in {@code disclosure.pdf}
 * @param rule the rule that withholds it
 * @param why the finding's message
 */
public record Withheld(String instrument, String rule, String why) {

  /** Whether a file is one of those that are withheld. */
  boolean isIn(String file) {
    return file.equals(instrument) || isOf(instrument, file);
  }

  /** Whether a file is one of an instrument, by its usual name. */
  static boolean isOf(String instrument, String file) {
    int end = file.lastIndexOf('.');
    return end > 0 && file.substring(0, end).equals(instrument);
  }
}

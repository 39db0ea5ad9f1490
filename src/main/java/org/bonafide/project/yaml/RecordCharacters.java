package org.bonafide.project.yaml;

import java.util.OptionalInt;
import org.bonafide.diagnose.Place;

/** Finds the characters that must not stand in a record, by the one table of them. */
final class RecordCharacters {

  private RecordCharacters() {}

  /**
   * Reports the first bad character of each line, and returns the text with all of them replaced,
   * so that the rest of the record is still read: some of them YAML refuses or takes for line ends.
   */
  static String check(String text, Findings findings) {
    StringBuilder clean = new StringBuilder(text.length());
    int line = 1;
    int column = 1;
    int reported = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (bad(c) && reported < line) {
        reported = line;
        report(c, new Place(findings.file, line, column), findings);
      }
      clean.appendCodePoint(bad(c) ? 0xFFFD : c);
      boolean ends = c == '\n' || (c == '\r' && (i == text.length() || text.charAt(i) != '\n'));
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    return clean.toString();
  }

  static void report(int c, Place place, Findings findings) {
    findings.error(
        "bad-character",
        place,
        "The character U+%04X %s".formatted(c, org.bonafide.data.Characters.why(c)),
        "Remove it.");
  }

  /** The first bad character of a value, as an escape may have made it. */
  static OptionalInt firstBad(String value) {
    return org.bonafide.data.Characters.firstBad(value);
  }

  private static boolean bad(int c) {
    return org.bonafide.data.Characters.isBad(c);
  }
}

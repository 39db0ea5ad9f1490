package org.bonafide.project.yaml;

import java.util.OptionalInt;
import org.bonafide.diagnose.Place;

/**
 * Characters that must not stand in a record: controls, private use, and marks that turn the
 * direction of writing and could hide what is written.
 */
final class Characters {

  private Characters() {}

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
        "bad-character", place, "The character U+%04X %s".formatted(c, why(c)), "Remove it.");
  }

  private static String why(int c) {
    if (turns(c)) {
      return "turns the direction of writing and could hide what is written.";
    }
    return switch (Character.getType(c)) {
      case Character.PRIVATE_USE -> "has no agreed meaning, so no document can show it.";
      case Character.SURROGATE -> "is half of a character.";
      default -> "is a control character that no document can show.";
    };
  }

  /** The first bad character of a value, as an escape may have made it. */
  static OptionalInt firstBad(String value) {
    return value.codePoints().filter(Characters::bad).findFirst();
  }

  /** Unassigned characters pass: which they are depends on the age of the Java at hand. */
  private static boolean bad(int c) {
    if (c >= 0x20 && c < 0x7F) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
      case Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> turns(c) || c == 0xFEFF || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    };
  }

  private static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}

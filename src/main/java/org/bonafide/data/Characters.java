package org.bonafide.data;

import java.util.OptionalInt;

/**
 * Characters that must not stand in what a person wrote: controls, private use, and marks that turn
 * the direction of writing and could hide what is written.
 *
 * <p>Example: {@code Characters.firstBad("Pay \u005Cu202E001")} is U+202E, behind which Word shows
 * 100. The record, the clause texts and the data files are held to this one table.
 */
public final class Characters {

  private Characters() {}

  /** The first bad character of a value, as an escape may have made it. */
  public static OptionalInt firstBad(String value) {
    return value.codePoints().filter(Characters::isBad).findFirst();
  }

  /** Unassigned characters pass: which they are depends on the age of the Java at hand. */
  public static boolean isBad(int c) {
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
      default -> turns(c) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    };
  }

  /** What is wrong with a bad character, as the end of a sentence that names it. */
  public static String why(int c) {
    if (turns(c)) {
      return "turns the direction of writing and could hide what is written.";
    }
    return switch (Character.getType(c)) {
      case Character.PRIVATE_USE -> "has no agreed meaning, so no document can show it.";
      case Character.SURROGATE -> "is half of a character.";
      default -> "is a control character that no document can show.";
    };
  }

  private static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}

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
    for (int i = 0; i < value.length(); ) {
      int c = value.codePointAt(i);
      if (isBad(c)) {
        return OptionalInt.of(c);
      }
      i += Character.charCount(c);
    }
    return OptionalInt.empty();
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

  /**
   * Whether a character draws nothing by definition (the default-ignorable ones of Unicode): soft
   * hyphens, spaces of no width, joiners, marks of direction, variation selectors. They come with
   * text pasted from a page and are nobody's mistake. Those that turn the direction of writing are
   * bad instead.
   */
  public static boolean isInvisible(int c) {
    return c == 0x00AD
        || c == 0x034F
        || c == 0x061C
        || c == 0x3164
        || c == 0xFEFF
        || c == 0xFFA0
        || (c >= 0x115F && c <= 0x1160)
        || (c >= 0x17B4 && c <= 0x17B5)
        || (c >= 0x180B && c <= 0x180F)
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2060 && c <= 0x206F && !turns(c))
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xFFF0 && c <= 0xFFF8)
        || (c >= 0x1BCA0 && c <= 0x1BCA3)
        || (c >= 0x1D173 && c <= 0x1D17A)
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }

  /** Whether nothing of a text is drawn: it is empty, or blank, or of invisible characters only. */
  public static boolean drawsNothing(String text) {
    return text.codePoints()
        .allMatch(c -> isInvisible(c) || Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}

package org.bonafide.type;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the characters that no shipped font has, so that none is ever dropped silently. */
public final class Coverage {

  private Coverage() {}

  /** The first character of a text that cannot be printed. */
  public static OptionalInt missing(String text, Locale language) {
    return text.codePoints().filter(c -> !drawable(c, language)).findFirst();
  }

  /**
   * Whether a character is drawn in regular and in bold, and means no more than its glyph. Joiners,
   * direction marks, variation selectors and loose accents ask for shaping, which we have not: a
   * font may list them, but the word would come out wrong.
   */
  private static boolean drawable(int c, Locale language) {
    if (c >= ' ' && c < 0x7F) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default ->
          Fonts.shipped().face(c, false, false, language).isPresent()
              && Fonts.shipped().face(c, true, false, language).isPresent();
    };
  }

  /** The character and the words around it: {@code U+1F600 in "Mia 😀 Chen"}. */
  public static Optional<String> describe(String text, Locale language) {
    OptionalInt c = missing(text, language);
    if (c.isEmpty()) {
      return Optional.empty();
    }
    int at = text.indexOf(new String(Character.toChars(c.getAsInt())));
    int from = text.offsetByCodePoints(at, -Math.min(12, text.codePointCount(0, at)));
    int left = text.codePointCount(at, text.length());
    int to = text.offsetByCodePoints(at, Math.min(14, left));
    return Optional.of("U+%04X in \"%s\"".formatted(c.getAsInt(), text.substring(from, to)));
  }
}

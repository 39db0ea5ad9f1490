package org.bonafide.type;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the characters that no shipped font has, so that none is ever dropped silently. */
public final class Coverage {

  private Coverage() {}

  /** The first character of a text that cannot be printed. */
  public static OptionalInt missing(String text, Locale language) {
    return text.codePoints()
        .filter(c -> Fonts.shipped().face(c, false, false, language).isEmpty())
        .findFirst();
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

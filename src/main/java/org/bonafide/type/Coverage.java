package org.bonafide.type;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bonafide.data.Characters;

/** Finds the characters that no shipped font has, so that none is ever dropped silently. */
public final class Coverage {

  private static final int JOINER = 0x200D;

  private Coverage() {}

  /**
   * A sign that cannot be printed.
   *
   * @param character one character with what is joined to it, which counts as one
   * @param around it and the words around it, as in {@code Mia Chen}
   */
  public record Missing(String character, String around) {}

  /** The signs of a text that cannot be printed, each once. */
  public static List<Missing> missing(String text, Locale language) {
    if (Drawn.of(text).codePoints().allMatch(c -> drawable(c, language))) {
      return List.of();
    }
    Set<String> seen = new LinkedHashSet<>();
    List<Missing> missing = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = end(text, at);
      String sign = text.substring(at, end);
      if (!Drawn.of(sign).codePoints().allMatch(c -> drawable(c, language)) && seen.add(sign)) {
        missing.add(new Missing(sign, around(text, at, end)));
      }
      at = end;
    }
    return missing;
  }

  /** Where the sign that begins at a place ends: marks and joined characters belong to it. */
  private static int end(String text, int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    boolean joined = false;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!joined && !belongs(c)) {
        break;
      }
      joined = c == JOINER;
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean belongs(int c) {
    return Characters.isInvisible(c)
        || (c >= 0x1F3FB && c <= 0x1F3FF)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
          default -> false;
        };
  }

  /**
   * Whether a character is drawn in regular and in bold, and means no more than its glyph.
   * Direction marks and loose accents ask for shaping, which we have not: a font may list them, but
   * the word would come out wrong.
   */
  private static boolean drawable(int c, Locale language) {
    if (c >= ' ' && c < 0x7F || c >= 0x1F000 && Fonts.shipped().hasEmoji(c)) {
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

  private static String around(String text, int at, int end) {
    int from = text.offsetByCodePoints(at, -Math.min(12, text.codePointCount(0, at)));
    int left = text.codePointCount(end, text.length());
    return text.substring(from, text.offsetByCodePoints(end, Math.min(13, left)));
  }
}

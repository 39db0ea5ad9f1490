package org.bonafide.type;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.bonafide.data.Characters;

/**
 * The characters of a text that ask for a glyph. What is invisible by definition draws nothing, a
 * letter and the accent behind it are one letter where there is such a letter, and the key around a
 * digit and the shade of an emoji are left off.
 *
 * <p>Example: {@code Drawn.of("co\u005Cu00ADop")} is {@code coop}.
 */
public final class Drawn {

  private static final Pattern KEYCAP = Pattern.compile("([0-9#*])\uFE0F?\u20E3");

  /** A shade of skin behind the sign that it shades: outlines have none. */
  private static final Pattern SHADE = Pattern.compile("(?<=\\S)[\\x{1F3FB}-\\x{1F3FF}]");

  private Drawn() {}

  /** The text as glyphs. */
  public static String of(String text) {
    if (text.chars().allMatch(c -> c < 0xAD || isCommon(c))) {
      return text;
    }
    String whole = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : composed(text);
    StringBuilder drawn = new StringBuilder(whole.length());
    SHADE
        .matcher(KEYCAP.matcher(whole).replaceAll("$1"))
        .replaceAll("")
        .codePoints()
        .filter(c -> !Characters.isInvisible(c))
        .forEach(drawn::appendCodePoint);
    return drawn.toString();
  }

  /** Accents only: a compatibility ideograph is a name's own sign and stays. */
  private static String composed(String text) {
    StringBuilder composed = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = at + Character.charCount(text.codePointAt(at));
      int letter = end;
      while (end < text.length() && isAccent(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      String cluster = text.substring(at, end);
      composed.append(end > letter ? Normalizer.normalize(cluster, Normalizer.Form.NFC) : cluster);
      at = end;
    }
    return composed.toString();
  }

  private static boolean isAccent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK && !Characters.isInvisible(c);
  }

  /** Letters, signs and quotes of our languages, among which nothing is invisible. */
  private static boolean isCommon(int c) {
    return (c >= 0xAE && c < 0x300)
        || (c >= 0x2010 && c < 0x2028)
        || (c >= 0x3000 && c < 0x3164)
        || (c >= 0x4E00 && c < 0xA000)
        || (c >= 0xFF01 && c < 0xFF61);
  }
}

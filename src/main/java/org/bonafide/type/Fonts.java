package org.bonafide.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.bonafide.data.Grammar;

/**
 * The fonts that ship with the program: Noto Serif for Latin, Noto Serif SC for Chinese and
 * Japanese, the syllables of Noto Serif KR for Korean, and the outlines of Noto Emoji.
 *
 * <p>Each is loaded once, when first needed, from memory. In Chinese text the Chinese font comes
 * first, so that “ ” stand full width; elsewhere the Latin one does.
 */
public final class Fonts {

  private static final String[] FILES = {
    "NotoSerif_400Regular", "NotoSerif_700Bold", "NotoSerif_400Regular_Italic",
    "NotoSerif_700Bold_Italic", "NotoSerifSC_400Regular", "NotoSerifSC_700Bold",
    "NotoSerifKR_400Regular", "NotoSerifKR_700Bold", "NotoEmoji_400Regular"
  };
  private static final int EMOJI = 8;

  private static final Fonts SHIPPED = new Fonts();

  private final AtomicReferenceArray<Face> loaded = new AtomicReferenceArray<>(FILES.length);

  private Fonts() {}

  public static Fonts shipped() {
    return SHIPPED;
  }

  /** The face for a character in a style and language; none where no font has it. */
  public Optional<Face> face(int codePoint, boolean bold, boolean italic, Locale language) {
    Face first = wide(language) ? han(bold) : latin(bold, italic);
    if (first.has(codePoint)) {
      return Optional.of(first);
    }
    Face second = wide(language) ? latin(bold, false) : han(bold);
    if (second.has(codePoint)) {
      return Optional.of(second);
    }
    if (hangul(codePoint) && face(bold ? 7 : 6).has(codePoint)) {
      return Optional.of(face(bold ? 7 : 6));
    }
    return hasEmoji(codePoint) ? Optional.of(face(EMOJI)) : Optional.empty();
  }

  /** Whether a character is drawn as an emoji where no other font has it. */
  boolean hasEmoji(int codePoint) {
    return emoji(codePoint) && face(EMOJI).has(codePoint);
  }

  /** The width of one character at a size, in points; the size itself where no font has it. */
  public float width(int codePoint, boolean bold, boolean italic, Locale language, float size) {
    Face first = wide(language) ? han(bold) : latin(bold, italic);
    if (first.has(codePoint)) {
      return first.width(codePoint, size);
    }
    return face(codePoint, bold, italic, language).map(f -> f.width(codePoint, size)).orElse(size);
  }

  /** Splits a text into runs of one face each. A character without a face joins its neighbour. */
  public List<Run> runs(String text, boolean bold, boolean italic, Locale language) {
    Face plain = wide(language) ? han(bold) : latin(bold, italic);
    List<Run> runs = new ArrayList<>();
    int start = 0;
    Face at = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      Face face = plain.has(c) ? plain : face(c, bold, italic, language).orElse(plain);
      if (at != null && face != at) {
        runs.add(new Run(text.substring(start, i), at));
        start = i;
      }
      at = face;
      i += Character.charCount(c);
    }
    if (at != null) {
      runs.add(new Run(text.substring(start), at));
    }
    return runs;
  }

  /** Words in one face. */
  public record Run(String text, Face face) {}

  /** Asked first, so that the Korean font is loaded only where there is Korean. */
  private static boolean hangul(int codePoint) {
    return codePoint >= 0xAC00 && codePoint <= 0xD7A3;
  }

  /** Asked first, so that the emoji are loaded only where there is a sign of their kind. */
  private static boolean emoji(int codePoint) {
    return (codePoint >= 0x1F000 && codePoint < 0x1FB00)
        || (codePoint >= 0x2190 && codePoint < 0x2C00);
  }

  private static boolean wide(Locale language) {
    return Grammar.of(language).wide();
  }

  private Face latin(boolean bold, boolean italic) {
    return face((bold ? 1 : 0) + (italic ? 2 : 0));
  }

  private Face han(boolean bold) {
    return face(bold ? 5 : 4);
  }

  private Face face(int index) {
    Face face = loaded.get(index);
    return face == null ? load(index) : face;
  }

  private synchronized Face load(int index) {
    if (loaded.get(index) == null) {
      loaded.set(index, new Face(FILES[index] + ".ttf"));
    }
    return loaded.get(index);
  }
}

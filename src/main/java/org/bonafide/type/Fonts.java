package org.bonafide.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bonafide.data.Grammar;
import org.bonafide.data.Kept;

/**
 * The fonts that ship with the program: Caladea for Latin, which has the widths of the face that
 * our Word files ask for, so that both files break at nearly the same places; Noto Serif for the
 * letters that it lacks, Noto Serif SC for Chinese, Noto Serif JP for Japanese, the syllables of
 * Noto Serif KR for Korean, and the outlines of Noto Emoji.
 *
 * <p>Each is loaded once, when first needed, from memory. The face that the grammar of a language
 * names comes first but for Latin letters, so that “ ” stand full width in Chinese and 直 is drawn
 * as it is in Japan; where it names none the Latin one does.
 */
public final class Fonts {

  /** The wide face that has most characters, for those that the face of a language lacks. */
  private static final String HAN = "NotoSerifSC";

  private static final String LATIN = "Caladea";

  /** Greek, Cyrillic and the rarer letters with accents. */
  private static final String EUROPEAN = "NotoSerif";

  private static final String HANGUL = "NotoSerifKR";
  private static final String EMOJI = "NotoEmoji_400Regular";

  private static final Fonts SHIPPED = new Fonts();

  /** Asked for nearly every letter that is drawn: regular, bold, italic, and both. */
  private final List<Kept<Face>> most =
      Stream.of("_400Regular", "_700Bold", "_400Regular_Italic", "_700Bold_Italic")
          .map(style -> new Kept<>(() -> other(LATIN + style)))
          .toList();

  private final Map<String, Face> regular = new ConcurrentHashMap<>();
  private final Map<String, Face> bold = new ConcurrentHashMap<>();
  private final Map<String, Face> others = new ConcurrentHashMap<>();

  private Fonts() {}

  public static Fonts shipped() {
    return SHIPPED;
  }

  /** The face for a character in a style and language; none where no font has it. */
  public Optional<Face> face(int codePoint, boolean isBold, boolean italic, Locale language) {
    String family = Grammar.of(language).face();
    Face first = first(codePoint, isBold, italic, language);
    if (first.has(codePoint)) {
      return Optional.of(first);
    }
    if (family.isEmpty() && european(isBold, italic).has(codePoint)) {
      return Optional.of(european(isBold, italic));
    }
    if (!family.equals(HAN) && family(HAN, isBold).has(codePoint)) {
      return Optional.of(family(HAN, isBold));
    }
    if (!family.isEmpty() && family(EUROPEAN, isBold).has(codePoint)) {
      return Optional.of(family(EUROPEAN, isBold));
    }
    if (hangul(codePoint) && family(HANGUL, isBold).has(codePoint)) {
      return Optional.of(family(HANGUL, isBold));
    }
    return hasEmoji(codePoint) ? Optional.of(other(EMOJI)) : Optional.empty();
  }

  /** Whether a character is drawn as an emoji where no other font has it. */
  boolean hasEmoji(int codePoint) {
    return emoji(codePoint) && other(EMOJI).has(codePoint);
  }

  /** The width of one character at a size, in points; the size itself where no font has it. */
  public float width(int codePoint, boolean isBold, boolean italic, Locale language, float size) {
    Face first = first(codePoint, isBold, italic, language);
    if (first.has(codePoint)) {
      return first.width(codePoint, size);
    }
    return face(codePoint, isBold, italic, language)
        .map(f -> f.width(codePoint, size))
        .orElse(size);
  }

  /** The width of a text on one line at a size, in points. */
  public float width(String text, boolean isBold, boolean italic, Locale language, float size) {
    float sum = 0;
    for (Run run : runs(text, isBold, italic, language)) {
      sum += run.face().width(run.text(), size);
    }
    return sum;
  }

  /** Splits a text into runs of one face each. A character without a face joins its neighbour. */
  public List<Run> runs(String text, boolean isBold, boolean italic, Locale language) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    Face at = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      Face first = first(c, isBold, italic, language);
      Face face = first.has(c) ? first : face(c, isBold, italic, language).orElse(first);
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

  /**
   * What is tried first: the face of the language, else the Latin one, which has italics. Latin
   * letters and digits are those of the Latin face in every language, as in Word.
   */
  private Face first(int codePoint, boolean isBold, boolean italic, Locale language) {
    String family = Grammar.of(language).face();
    if (family.isEmpty()) {
      return latin(isBold, italic);
    }
    return codePoint < 0x7F ? latin(isBold, false) : family(family, isBold);
  }

  private Face latin(boolean isBold, boolean italic) {
    return most.get((isBold ? 1 : 0) + (italic ? 2 : 0)).get();
  }

  private Face european(boolean isBold, boolean italic) {
    return italic
        ? other(EUROPEAN + (isBold ? "_700Bold_Italic" : "_400Regular_Italic"))
        : family(EUROPEAN, isBold);
  }

  private Face family(String family, boolean isBold) {
    Map<String, Face> faces = isBold ? bold : regular;
    Face known = faces.get(family); // asked for every character that is drawn
    return known != null
        ? known
        : faces.computeIfAbsent(
            family, name -> new Face(name + (isBold ? "_700Bold.ttf" : "_400Regular.ttf")));
  }

  private Face other(String file) {
    Face known = others.get(file);
    return known != null ? known : others.computeIfAbsent(file, name -> new Face(name + ".ttf"));
  }
}

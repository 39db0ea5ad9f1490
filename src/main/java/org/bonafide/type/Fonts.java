package org.bonafide.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts that ship with the program: Noto Serif for Latin, Noto Serif SC for Chinese.
 *
 * <p>Each is loaded once, when first needed, from memory. In Chinese text the Chinese font comes
 * first, so that “ ” stand full width; elsewhere the Latin one does.
 */
public final class Fonts {

  private static final Fonts SHIPPED = new Fonts();

  private final Map<String, Face> loaded = new ConcurrentHashMap<>();

  private Fonts() {}

  public static Fonts shipped() {
    return SHIPPED;
  }

  /** The face for a character in a style and language; none where no font has it. */
  public Optional<Face> face(int codePoint, boolean bold, boolean italic, Locale language) {
    Face first = chinese(language) ? han(bold) : latin(bold, italic);
    if (first.has(codePoint)) {
      return Optional.of(first);
    }
    Face second = chinese(language) ? latin(bold, false) : han(bold);
    return second.has(codePoint) ? Optional.of(second) : Optional.empty();
  }

  /** Splits a text into runs of one face each. A character without a face joins its neighbour. */
  public List<Run> runs(String text, boolean bold, boolean italic, Locale language) {
    Face plain = chinese(language) ? han(bold) : latin(bold, italic);
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

  private static boolean chinese(Locale language) {
    return language.getLanguage().equals("zh");
  }

  private Face latin(boolean bold, boolean italic) {
    return face("NotoSerif_" + (bold ? "700Bold" : "400Regular") + (italic ? "_Italic" : ""));
  }

  private Face han(boolean bold) {
    return face("NotoSerifSC_" + (bold ? "700Bold" : "400Regular"));
  }

  private Face face(String name) {
    return loaded.computeIfAbsent(name, n -> new Face(n + ".ttf"));
  }
}

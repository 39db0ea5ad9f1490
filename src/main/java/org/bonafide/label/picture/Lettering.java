package org.bonafide.label.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.FindingThrown;
import org.bonafide.diagnose.Place;

/**
 * The letters of label pictures as outlines, so that a picture needs no font where it is shown.
 *
 * <p>The faces are cut to the characters of our labels; one that none has is told by {@link
 * #missing}.
 */
final class Lettering {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** Read when first asked for, and again where that failed: a class that fails to load is lost. */
  private static volatile Lettering read;

  private static final Set<UnicodeScript> KANA =
      Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private final List<Font> faces =
      List.of(face("NotoSans"), face("NotoSansSC"), face("NotoSansKR"), face("NotoSansJP"));

  /** The same, the Han characters as they are drawn in Japan: for words with kana among them. */
  private final List<Font> withKana = List.of(faces.get(0), faces.get(3), faces.get(1));

  private final double capital =
      faces
              .get(0)
              .deriveFont(1000f)
              .createGlyphVector(EXACT, "H")
              .getOutline()
              .getBounds2D()
              .getHeight()
          / 1000;

  private Lettering() {}

  private static Lettering ours() {
    Lettering known = read;
    if (known == null) {
      known = new Lettering();
      read = known;
    }
    return known;
  }

  /** How high a capital is drawn, as a part of the size of the type. */
  static double capital() {
    return ours().capital;
  }

  /** Words as an outline, with the left end of the base line at (0, 0). */
  record Outline(Path2D path, double width) {}

  static Outline outline(String words, double size) {
    Path2D path = new Path2D.Double();
    List<Font> faces = faces(words);
    double at = 0;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      GlyphVector glyph = glyph(faces, c, size);
      path.append(glyph.getOutline((float) at, 0), false);
      at += advance(glyph);
      i += Character.charCount(c);
    }
    return new Outline(path, at);
  }

  static double width(String words, double size) {
    List<Font> faces = faces(words);
    return words.codePoints().mapToDouble(c -> advance(glyph(faces, c, size))).sum();
  }

  private static GlyphVector glyph(List<Font> faces, int c, double size) {
    return face(faces, c).deriveFont((float) size).createGlyphVector(EXACT, Character.toString(c));
  }

  private static double advance(GlyphVector glyph) {
    return glyph.getGlyphPosition(glyph.getNumGlyphs()).getX();
  }

  /** The first character that no face has. */
  static OptionalInt missing(String words) {
    return words
        .codePoints()
        .filter(c -> ours().faces.stream().noneMatch(f -> f.canDisplay(c)))
        .findFirst();
  }

  private static List<Font> faces(String words) {
    return words.codePoints().mapToObj(UnicodeScript::of).anyMatch(KANA::contains)
        ? ours().withKana
        : ours().faces;
  }

  private static Font face(List<Font> faces, int c) {
    return faces.stream().filter(f -> f.canDisplay(c)).findFirst().orElse(faces.get(0));
  }

  private static Finding noTemporaryFolder() {
    String folder = System.getProperty("java.io.tmpdir", "");
    return Finding.error(
        "file-trouble",
        Place.of(folder),
        "The temporary folder \"" + folder + "\" cannot be written to, which label pictures need.",
        "Name another with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR, or ask for --formats docx,pdf.");
  }

  private static Font face(String name) {
    try (InputStream in = Lettering.class.getResourceAsStream("fonts/" + name + "_700Bold.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      // Java copies a font into its temporary folder before it reads it.
      throw new FindingThrown(noTemporaryFolder());
    } catch (FontFormatException e) {
      throw new IllegalStateException(name, e);
    }
  }
}

package org.bonafide.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.BaseFont;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bonafide.type.Face;
import org.bonafide.type.Fonts;
import org.junit.jupiter.api.Test;

/** What we measure is what the library prints. */
class EmbeddedFontsTest {

  /** Each face that ships, by a character and a style that ask for it. */
  private static Map<String, Face> faces() {
    Map<String, Face> faces = new TreeMap<>();
    for (boolean bold : new boolean[] {false, true}) {
      for (boolean italic : new boolean[] {false, true}) {
        for (int c : new int[] {'a', 'α', '字', '한', 0x1F98A}) {
          Face face = Fonts.shipped().face(c, bold, italic, Locale.ENGLISH).orElseThrow();
          faces.put(face.name(), face);
        }
      }
    }
    return faces;
  }

  @Test
  void everyCharacterOfEveryFontIsThereAndAsWideAsTheLibraryHasIt() {
    Map<String, Face> faces = faces();
    assertThat(faces).hasSize(13);
    for (Face face : faces.values()) {
      BaseFont font = EmbeddedFonts.of(face);
      int there = 0;
      for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
        boolean has = face.has(c);
        if (has != font.charExists(c) || has && wide(face, c) != font.getWidth(c)) {
          assertThat(face.name() + " U+%04X".formatted(c)).isEqualTo("as the library has it");
        }
        there += has ? 1 : 0;
      }
      assertThat(there).as(face.name()).isGreaterThan(400);
    }
  }

  private static int wide(Face face, int c) {
    return Math.round(face.width(Character.toString(c), 1000));
  }

  @Test
  void aFontIsEmbeddedFromOneCopy() {
    Face face = faces().get("Caladea_400Regular.ttf");
    assertThat(EmbeddedFonts.of(face)).isSameAs(EmbeddedFonts.of(face));
  }
}

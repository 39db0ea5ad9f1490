package org.bonafide.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FontsTest {

  private static float wide(Locale language) {
    return Fonts.shipped().face('“', false, false, language).orElseThrow().width("“", 1000);
  }

  @Test
  void quotationMarksAreFullWidthInChineseOnly() {
    assertThat(wide(Locale.SIMPLIFIED_CHINESE)).isEqualTo(1000);
    assertThat(wide(Locale.ENGLISH)).isLessThan(600);
  }

  @Test
  void aChineseNameInEnglishTextIsItsOwnRun() {
    assertThat(Fonts.shipped().runs("Lin Yue (林悦)", false, false, Locale.ENGLISH))
        .extracting(Fonts.Run::text)
        .containsExactly("Lin Yue (", "林悦", ")");
  }

  @Test
  void aFontIsReadOnce() {
    Face first = Fonts.shipped().face('a', true, false, Locale.ENGLISH).orElseThrow();
    assertThat(Fonts.shipped().face('b', true, false, Locale.ENGLISH)).containsSame(first);
  }
}

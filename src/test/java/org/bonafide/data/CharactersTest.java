package org.bonafide.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one table of characters: the first and the last of each range, and their neighbours. */
class CharactersTest {

  @ParameterizedTest
  @CsvSource({
    "1F, true",
    "20, false",
    "7E, false",
    "7F, true",
    "9, false",
    "A, false",
    "D, false",
    "2028, true",
    "2029, true",
    "202A, true",
    "202E, true",
    "202F, false",
    "2065, false",
    "2066, true",
    "2069, true",
    "206A, false",
    "E000, true",
    "D800, true",
    "FDCF, false",
    "FDD0, true",
    "FDEF, true",
    "FDF0, false",
    "FFFE, true",
    "1FFFF, true",
    "4E00, false"
  })
  void whatMustNotStandInARecord(String point, boolean bad) {
    assertThat(Characters.isBad(Integer.parseInt(point, 16))).isEqualTo(bad);
  }

  @ParameterizedTest
  @CsvSource({
    "AD, true",
    "34F, true",
    "61C, true",
    "3164, true",
    "FEFF, true",
    "FFA0, true",
    "115E, false",
    "115F, true",
    "1160, true",
    "1161, false",
    "17B3, false",
    "17B4, true",
    "17B5, true",
    "17B6, false",
    "180A, false",
    "180B, true",
    "180F, true",
    "1810, false",
    "200A, false",
    "200B, true",
    "200F, true",
    "2010, false",
    "205F, false",
    "2060, true",
    "2065, true",
    "2066, false",
    "206F, true",
    "2070, false",
    "FDFF, false",
    "FE00, true",
    "FE0F, true",
    "FE10, false",
    "FFEF, false",
    "FFF0, true",
    "FFF8, true",
    "FFF9, false",
    "1BC9F, false",
    "1BCA0, true",
    "1BCA3, true",
    "1BCA4, false",
    "1D172, false",
    "1D173, true",
    "1D17A, true",
    "1D17B, false",
    "DFFFF, false",
    "E0000, true",
    "E0FFF, true",
    "E1000, false"
  })
  void whatDrawsNothingByDefinition(String point, boolean invisible) {
    assertThat(Characters.isInvisible(Integer.parseInt(point, 16))).isEqualTo(invisible);
  }

  @Test
  void aTextOfBlanksAndInvisibleCharactersDrawsNothing() {
    assertThat(Characters.drawsNothing("")).isTrue();
    assertThat(Characters.drawsNothing(" \t\u00A0\u200B\uFEFF")).isTrue();
    assertThat(Characters.drawsNothing("\u200Ba")).isFalse();
  }

  @Test
  void eachKindOfBadCharacterSaysWhatIsWrongWithIt() {
    assertThat(Characters.why(0x202E)).contains("turns the direction");
    assertThat(Characters.why(0xE000)).contains("no agreed meaning");
    assertThat(Characters.why(0xD800)).contains("half of a character");
    assertThat(Characters.why(0x7)).contains("control character");
    assertThat(Characters.firstBad("ok \u0007 \u202E")).hasValue(0x7);
    assertThat(Characters.firstBad("ok")).isEmpty();
  }
}

package org.bonafide.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Output” means – § 5(a) — €10, ½",
        "Zoë Nguyễn Łukasz Çelik",
        "Αθήνα Москва",
        "甲方应当于二〇二六年保存“记录”；《协议》、【日期】",
        "镕 喆 䶮 㛃"
      })
  void whatPartiesAreCalledIsDrawnInBothLanguages(String text) {
    assertThat(Coverage.describe(text, Locale.ENGLISH)).isEmpty();
    assertThat(Coverage.describe(text, Locale.SIMPLIFIED_CHINESE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mia 😀 Chen",
        "name 𠀀",
        "שלום",
        "سلام",
        "สวัสดี",
        "a\u200Db",
        "葛\uFE00",
        "葛\uDB40\uDD00",
        "abc\u202Edef",
        "tick \u2611",
        "tab\there"
      })
  void whatNoFontDrawsTrulyIsFound(String text) {
    assertThat(Coverage.describe(text, Locale.ENGLISH)).isPresent();
    assertThat(Coverage.describe(text, Locale.SIMPLIFIED_CHINESE)).isPresent();
  }

  @Test
  void theFindingNamesTheCharacterAndTheWordsAroundIt() {
    assertThat(Coverage.describe("Signed for Mia \u2611 Chen of Lumen", Locale.ENGLISH))
        .hasValueSatisfying(found -> assertThat(found).startsWith("U+2611 in \"").contains("Mia"));
  }
}

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
        "镕 喆 䶮 㛃",
        "co\u00ADop\u200Beration, a\u200Db, \u2060, \uFEFF, \u200Eabc\u200F",
        "葛\uFE00 葛\uDB40\uDD00",
        "Joze\u0301 cafe\u0301",
        "Mia 😀 Chen, ✔ ☕ ★ ♥ ❤️ 🎨 🦊 👩‍🎨 👍🏽 🇺🇸 1️⃣ 🫨 ☑"
      })
  void whatPartiesAreCalledIsDrawnInBothLanguages(String text) {
    assertThat(Coverage.missing(text, Locale.ENGLISH)).isEmpty();
    assertThat(Coverage.missing(text, Locale.SIMPLIFIED_CHINESE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"name 𠀀", "שלום", "سلام", "สวัสดี", "abc\u202Edef", "x\u0301", "tab\there"})
  void whatNoFontDrawsTrulyIsFound(String text) {
    assertThat(Coverage.missing(text, Locale.ENGLISH)).isNotEmpty();
    assertThat(Coverage.missing(text, Locale.SIMPLIFIED_CHINESE)).isNotEmpty();
  }

  @Test
  void theSignAndTheWordsAroundItAreNamedOnce() {
    assertThat(Coverage.missing("Signed for Mia ก Chen of Lumen, ก", Locale.ENGLISH))
        .containsExactly(new Coverage.Missing("ก", "ned for Mia ก Chen of Lume"));
  }

  @Test
  void whatIsJoinedCountsAsOneSign() {
    assertThat(Coverage.missing("\u0E01\u200D\u0E02\uFE0F and x\u0301\uFE0F", Locale.ENGLISH))
        .extracting(Coverage.Missing::character)
        .containsExactly("\u0E01\u200D\u0E02\uFE0F", "x\u0301\uFE0F");
  }

  @Test
  void whatIsInvisibleIsNotDrawnAndAccentsJoinTheirLetter() {
    assertThat(Drawn.of("co\u00ADop\u200B e\u0301 \u2764\uFE0F 1\uFE0F\u20E3 👍🏽"))
        .isEqualTo("coop \u00E9 \u2764 1 👍");
    assertThat(Drawn.of("“Wörter” 记录——《协议》")).isEqualTo("“Wörter” 记录——《协议》");
  }
}

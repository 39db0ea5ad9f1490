package org.bonafide.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DialectTest {

  @Test
  void americanEnglishHasItsOwnWordsAndCapitalsStay() {
    assertThat(Dialect.of(Locale.US).spelled("A Licence, two LICENCES; licensed, a licence-fee."))
        .isEqualTo("A License, two LICENSES; licensed, a license-fee.");
    assertThat(Dialect.of(Locale.US).spelled("within 10 working days, each Working day"))
        .isEqualTo("within 10 business days, each Business day");
    assertThat(Dialect.of(Locale.US).spelled("silicence")).isEqualTo("silicence");
    assertThat(Dialect.of(Locale.US).spelled("A Sub-licence, a sub-licences x, licence² 许licence"))
        .isEqualTo("A Sublicense, a sublicenses x, licence² 许licence");
    assertThat(Dialect.of(Locale.US).spelled("a working  day, a working days’ stay. LICENCE"))
        .isEqualTo("a working  day, a business days’ stay. LICENSE");
  }

  @Test
  void ourOwnWordsAreBritish() {
    assertThat(Dialect.of(Locale.UK).spelled("the colour")).isEqualTo("the colour");
    assertThat(Dialect.of(Locale.ENGLISH).spelled("the colour")).isEqualTo("the colour");
    assertThat(Dialect.of(Locale.US).words()).doesNotContainValue("colour");
  }

  @Test
  void datesStandAsTheDialectHasThem() {
    assertThat(Grammar.of(Locale.US).date("2026-11-23")).isEqualTo("November 23, 2026");
    assertThat(Grammar.of(Locale.US).date("2026-11")).isEqualTo("November 2026");
    assertThat(Grammar.of(Locale.UK).date("2026-11-23")).isEqualTo("23 November 2026");
    assertThat(Grammar.of(Locale.ENGLISH).date("2026-11-23")).isEqualTo("23 November 2026");
  }

  @Test
  void daysThatAreWrittenOutStandInItsOrder() {
    assertThat(Dialect.of(Locale.US).spelled("Labelled before 2 August 2026, in 12 May cases."))
        .isEqualTo("Labeled before August 2, 2026, in 12 May cases.");
    assertThat(Dialect.of(Locale.UK).spelled("before 2 August 2026"))
        .isEqualTo("before 2 August 2026");
  }

  @Test
  void wordsOfOursFollow() {
    Words words = new Words(Map.of("en", "The licence", "zh-CN", "许可"));

    assertThat(words.in(Locale.US)).isEqualTo("The license");
    assertThat(words.in(Locale.ENGLISH)).isEqualTo("The licence");
    assertThat(words.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("许可");
  }

  @Test
  void aLawNamesADialectOfTheLanguageOrTheUsualOneStands() {
    assertThat(Dialect.named(Locale.ENGLISH, "en-US").toLanguageTag()).isEqualTo("en-US");
    assertThat(Dialect.named(Locale.ENGLISH, "").toLanguageTag()).isEqualTo("en-GB");
    assertThat(Dialect.named(Locale.SIMPLIFIED_CHINESE, "en-US"))
        .isEqualTo(Locale.SIMPLIFIED_CHINESE);
  }
}

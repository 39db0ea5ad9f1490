package org.bonafide.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The words of a room in a language. */
class WordListTest {

  private static final WordList WORDS = WordList.of("disclosure", Locale.ENGLISH);

  @Test
  void aLanguageWithoutAWordSaysTheEnglishOne() {
    assertThat(WordList.of("disclosure", Locale.KOREAN).say("target.or"))
        .isEqualTo(WORDS.say("target.or"));
    assertThat(WordList.of("disclosure", Locale.SIMPLIFIED_CHINESE).say("target.or"))
        .isNotEqualTo(WORDS.say("target.or"));
  }

  @Test
  void wordsThatMustNotMixComeFromOneLanguage() {
    assertThat(WordList.unmixed("countries", Locale.SIMPLIFIED_CHINESE).find("names.US"))
        .contains("美国");
    assertThat(WordList.unmixed("countries", Locale.SIMPLIFIED_CHINESE).find("names.XX")).isEmpty();
    assertThat(WordList.unmixed("countries", Locale.ENGLISH).find("names.US"))
        .contains("United States");
  }

  @Test
  void valuesAreFilledInOnceAndBracesOfAValueStay() {
    assertThat(WORDS.say("target.choose", "{0} {1}")).contains("{0} {1}");
  }

  @Test
  void aKeyThatNoLanguageHasIsToldWithItsFile() {
    assertThat(WORDS.find("no.such")).isEmpty();
    assertThatThrownBy(() -> WORDS.say("no.such"))
        .isInstanceOfSatisfying(
            FaultyData.class,
            fault ->
                assertThat(fault.findings())
                    .singleElement()
                    .satisfies(f -> assertThat(f.message()).contains("\"no.such\"")));
  }
}

package org.bonafide.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name of one place is its law; what may be several is asked back; nowhere is no law. */
class StatedLawTest {

  @ParameterizedTest
  @CsvSource({
    "Texas, US-TX",
    "texas, US-TX",
    "TX, US-TX",
    "State of New York, US-NY",
    "England and Wales, GB-ENG",
    "Northern Ireland, GB-NIR",
    "Germany, DE",
    "Deutschland, DE",
    "PRC, CN",
    "中国, CN",
    "Ontario, CA-ON",
    "US-TX, US-TX",
    "us-tx, US-TX",
    "gb-eng, GB-ENG",
    "tx, US-TX",
    "de, DE",
    "cn, CN",
    "DE, DE",
    "IN, IN"
  })
  @DisplayName("a name or code with one meaning is that law")
  void one(String stated, String law) {
    assertThat(StatedLaw.of(stated)).isEqualTo(new StatedLaw(law, List.of(), false));
  }

  @ParameterizedTest
  @CsvSource({
    "CA, US-CA|CA-ON|CA-BC",
    "Georgia, US-GA|the laws of Georgia",
    "UK, GB-ENG|GB-SCT|GB-NIR",
    "united kingdom, GB-ENG|GB-SCT|GB-NIR",
    "CO, US-CO|the laws of Colombia",
    "ca, US-CA|CA-ON|CA-BC",
    "uk, GB-ENG|GB-SCT|GB-NIR"
  })
  @DisplayName("what may mean several is asked back")
  void several(String stated, String choices) {
    StatedLaw law = StatedLaw.of(stated);
    assertThat(law.law()).isEqualToIgnoringCase(stated);
    assertThat(law.choices()).containsExactly(choices.split("\\|"));
    assertThat(law.nowhere()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the laws of Norway", "New York law", "挪威法律", "Norway", "", "XX-YY"})
  @DisplayName("a law in words, and a country by its name, stays as it is stated")
  void words(String stated) {
    assertThat(StatedLaw.of(stated)).isEqualTo(new StatedLaw(stated, List.of(), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Springfield", "the usual", "Tex", "挪威"})
  @DisplayName("a place that is not known is no law")
  void nowhere(String stated) {
    assertThat(StatedLaw.of(stated).nowhere()).isTrue();
    assertThat(StatedLaw.of(StatedLaw.inWords(stated)).nowhere()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DE", "IN", "MO"})
  @DisplayName("a code that is a postal code as well says which law it is")
  void taken(String code) {
    assertThat(StatedLaw.takenFor(code)).contains("US-" + code);
    assertThat(StatedLaw.takenFor(code.toLowerCase(Locale.ROOT))).contains("US-" + code);
    assertThat(GoverningLaw.of("US-" + code).name(Locale.ENGLISH)).isNotBlank();
  }
}

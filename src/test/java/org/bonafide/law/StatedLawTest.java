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
    "IN, IN",
    "the laws of Texas, US-TX",
    "'the laws of Texas, USA', US-TX",
    "'The laws of the State of Texas, United States', US-TX",
    "laws of England, GB-ENG",
    "California law, US-CA",
    "New York law, US-NY",
    "English law, GB-ENG",
    "German law, DE",
    "the law of the PRC, CN",
    "'Texas, USA', US-TX",
    "'Georgia, USA', US-GA",
    "'Austin, TX', US-TX",
    "'Austin, TX, USA', US-TX",
    "'12 Main Street, Austin, Texas 78701', US-TX",
    "'Wilmington, DE 19801', US-DE",
    "'Washington, D.C.', US-DC",
    "'Munich, Germany', DE",
    "'London, England, UK', GB-ENG",
    "中国法律, CN",
    "中国大陆, CN",
    "上海, CN",
    "上海市浦东新区, CN",
    "中国浙江省杭州市, CN",
    "Shanghai, CN",
    "'Shanghai, China', CN",
    "德国法, DE",
    "香港法律, HK"
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
    "uk, GB-ENG|GB-SCT|GB-NIR",
    "the laws of the UK, GB-ENG|GB-SCT|GB-NIR",
    "Georgia law, US-GA|the laws of Georgia",
    "'Los Angeles, CA', US-CA|CA-ON|CA-BC",
    "'Wilmington, DE', US-DE|DE",
    "'Hong Kong, China', HK|CN"
  })
  @DisplayName("what may mean several is asked back")
  void several(String stated, String choices) {
    StatedLaw law = StatedLaw.of(stated);
    assertThat(law.law()).isEqualToIgnoringCase(stated);
    assertThat(law.choices()).containsExactly(choices.split("\\|"));
    assertThat(law.nowhere()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the laws of Norway",
        "Norwegian law",
        "挪威法律",
        "the laws of Georgia",
        "the laws of the Province of Quebec, Canada",
        "the laws of Texas, without regard to its conflict of laws rules",
        "中国台湾法律",
        "Norway",
        "",
        "XX-YY"
      })
  @DisplayName("a law in words, and a country by its name, stays as it is stated")
  void words(String stated) {
    assertThat(StatedLaw.of(stated)).isEqualTo(new StatedLaw(stated, List.of(), false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Springfield",
        "the usual",
        "Tex",
        "the laws of",
        "the laws of Narnia",
        "the usual law",
        "law",
        "法律",
        "纳尼亚法律",
        "Austin, USA"
      })
  @DisplayName("a place that is not known is no law")
  void nowhere(String stated) {
    assertThat(StatedLaw.of(stated).nowhere()).isTrue();
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

package org.bonafide.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.Test;

/** Whose English a disclosure speaks. */
class SetEnglishTest {

  private static final String NEW_YORK = "people: {a: {name: Ann, domicile: \"New York, US\"}}\n";

  private static Locale english(String keys) {
    String text = "bonafide: 1\ntitle: T\n" + keys;
    Project project =
        ProjectReader.read("t.yaml", text.getBytes(StandardCharsets.UTF_8)).project().orElseThrow();
    return SetEnglish.of(project).spoken(Locale.ENGLISH);
  }

  @Test
  void theLawOfTheContractComesFirst() {
    assertThat(english(NEW_YORK + "contract: {governing-law: GB-ENG}\n")).isEqualTo(Locale.UK);
    assertThat(english("contract: {governing-law: US-NY}\n")).isEqualTo(Locale.US);
  }

  @Test
  void aContractThatNamesNoLawSpeaksTheSame() {
    GoverningLaw unstated = GoverningLaw.of("").in(GoverningLaw.of("US").english());

    assertThat(unstated.spoken(Locale.ENGLISH)).isEqualTo(Locale.US);
    assertThat(unstated.pack()).isEqualTo(GoverningLaw.of("").pack());
    assertThat(GoverningLaw.of("").spoken(Locale.ENGLISH)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void thenTheCountryOfAllPlaces() {
    assertThat(english(NEW_YORK)).isEqualTo(Locale.US);
    assertThat(english("people: {a: {name: Ann, domicile: United States}}\n")).isEqualTo(Locale.US);
  }

  @Test
  void whereTheyDifferOrTellNoCountryTheWordsStandAsTheyAre() {
    assertThat(english("people: {a: {name: Ann, domicile: US}, b: {name: Bo, domicile: FR}}\n"))
        .isEqualTo(Locale.ENGLISH);
    assertThat(english("people: {a: {name: Ann, domicile: \"Los Angeles, CA\"}}\n"))
        .isEqualTo(Locale.ENGLISH);
    assertThat(english("people: {a: {name: Ann}}\n")).isEqualTo(Locale.ENGLISH);
  }
}

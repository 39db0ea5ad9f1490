package org.bonafide.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.Test;

class PaperSizeTest {

  private static Optional<String> of(String keys) {
    String text = "bonafide: 1\ntitle: T\n" + keys;
    Project project =
        ProjectReader.read("t.yaml", text.getBytes(StandardCharsets.UTF_8)).project().orElseThrow();
    return PaperSize.of(project);
  }

  private static String parties(String first, String second) {
    return "parties: {a: {name: A Ltd, place: \""
        + first
        + "\"}, b: {name: B Ltd, place: \""
        + second
        + "\"}}\n";
  }

  @Test
  void theCountriesOfThePartiesDecide() {
    assertThat(of(parties("New York, US", "Los Angeles, CA"))).contains("letter");
    assertThat(of(parties("Shanghai, CN", "Berlin, DE"))).contains("a4");
    assertThat(of(parties("Shanghai, CN", "Paris, FR"))).contains("a4");
  }

  @Test
  void whereTheyDifferOrTellNoCountryNothingIsDecided() {
    assertThat(of(parties("New York, US", "Paris, FR"))).isEmpty();
    assertThat(of(parties("Wilmington, DE", "Fort Wayne, IN"))).isEmpty();
    assertThat(of("")).isEmpty();
  }

  @Test
  void aCodeThatStandsAloneIsACountry() {
    assertThat(of(parties("DE", "DE"))).contains("a4");
  }

  @Test
  void aPartyWithoutAPlaceIsWhereItsPersonLives() {
    String people = "people: {p: {name: Mia, domicile: US}}\n";

    assertThat(of(people + "parties: {p: {person: p}}\n")).contains("letter");
    assertThat(of(people)).contains("letter");
  }

  @Test
  void whatTheRecordSaysGoesBeforeAllPlaces() {
    assertThat(of("paper: a4\n" + parties("New York, US", "Austin, US"))).contains("a4");
  }
}

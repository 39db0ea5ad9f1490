package org.bonafide.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Prepared;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;
import org.junit.jupiter.api.Test;

/** For which office a statement is drafted, and that nobody has to find out. */
class OfficesTest {

  private static final String PLACE = "place: US";
  private static final String CHINA = "people: {ann: {name: Ann Ames, domicile: CN}}\n";
  private static final String LONDON =
      "people: {ann: {name: Ann Ames, domicile: \"London, GB\"}}\n";

  private static Prepared record(String people, String work, String more) {
    String text =
        "bonafide: 1\ntitle: Pier\n"
            + people
            + "works: {pier: {title: Pier, category: visual-art, "
            + work
            + ", created: 2026-05-20, elements: {a: {what: artwork, describe: a pier,"
            + " steps: [{act: draw, by: ann, with: hand}]}}}}\n"
            + more;
    return Bonafide.shipped()
        .check(
            ProjectSource.of("project.yaml", text.getBytes(StandardCharsets.UTF_8)), Wanted.all());
  }

  private static List<String> offices(Prepared prepared) {
    return List.copyOf(prepared.worked().orElseThrow().assessment().offices());
  }

  private static List<String> told(Prepared prepared) {
    return prepared.findings().stream()
        .filter(finding -> finding.rule().equals("office-assumed"))
        .map(Finding::message)
        .toList();
  }

  @Test
  void thoseThatTheRecordNamesComeFirst() {
    Prepared both = record(CHINA, PLACE, "registration: {offices: [cn, us]}\n");

    assertThat(offices(both)).containsExactlyInAnyOrder("us", "cn");
    assertThat(told(both)).isEmpty();
  }

  @Test
  void thenThePlaceOfTheWork() {
    Prepared here = record(CHINA, PLACE, "");

    assertThat(offices(here)).containsExactly("us");
    assertThat(told(here)).isEmpty();
  }

  @Test
  void thenWhereThoseLiveWhosePapersTheyAre() {
    Prepared home = record(CHINA, "place: 上海", "");

    assertThat(offices(home)).containsExactly("cn");
    assertThat(told(home)).isEmpty();
  }

  @Test
  void whereThoseLiveInTwoCountriesNeitherIsGuessed() {
    Prepared two =
        record(
            "people: {ann: {name: Ann Ames, domicile: CN}, bo: {name: Bo, domicile: US}}\n",
            "place: London",
            "");

    assertThat(offices(two)).containsExactly("us");
    assertThat(told(two)).hasSize(1);
  }

  @Test
  void whereNothingTellsOneThatIsSaid() {
    Prepared nowhere = record(LONDON, "place: London", "");

    assertThat(offices(nowhere)).containsExactly("us");
    assertThat(told(nowhere)).singleElement().asString().contains("drafted for \"us\"");
  }

  @Test
  void whoWantsNoStatementIsNotToldOfOne() {
    String text = "bonafide: 1\ntitle: Pier\nworks: {pier: {title: Pier, category: visual-art}}\n";
    ProjectSource source = ProjectSource.of("project.yaml", text.getBytes(StandardCharsets.UTF_8));

    assertThat(told(Bonafide.shipped().check(source, Wanted.all().only("registration"))))
        .isNotEmpty();
    assertThat(told(Bonafide.shipped().check(source, Wanted.all().only("disclosure")))).isEmpty();
  }
}

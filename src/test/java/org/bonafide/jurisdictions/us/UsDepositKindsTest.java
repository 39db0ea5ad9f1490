package org.bonafide.jurisdictions.us;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bonafide.law.Authorities;
import org.bonafide.law.Cases;
import org.bonafide.law.FieldEntry;
import org.bonafide.project.Project;
import org.junit.jupiter.api.Test;

/** What is deposited of an object, a building, a contribution and a game. */
class UsDepositKindsTest {

  private static final List<String> WAYS =
      List.of(
          "unpublished: yes",
          "published: {on: 2026-03-20, in: US, forms: [physical]}",
          "published: {on: 2026-03-20, in: DE, forms: [physical]}",
          "published: {on: 2026-03-20, in: US}");

  private static final String IN_PRINT = "published: {on: 2026-03-20, in: US, forms: [print]}";

  private static final String TALE =
      "elements: {a: {what: text, generated-part: none, steps: [{act: write, by: ann, with: hand}]}}";

  private static Project project(String category, String more) {
    return Cases.whole(
        "works: {w: {title: W, category: "
            + category
            + ", third-party: [], deposit: w.pdf, "
            + more
            + "}}\nregistration: {offices: [us]}\n");
  }

  private static UsDeposit deposit(String category, String more) {
    Project project = project(category, more);
    UsApplication us = UsApplication.of(Cases.assess(project)).get("w");
    return new UsDeposit(
        project.works().get("w"), new UsPaperFacts(project, project.works().get("w")).with(us));
  }

  private static String lines(String category, String more) {
    return String.join(
        "\n", deposit(category, more).lines().stream().map(UsDeposit.Line::says).toList());
  }

  private static List<String> groups(String category, String more) {
    Project project = project(category, more);
    UsApplication us = UsApplication.of(Cases.assess(project)).get("w");
    return UsGroups.of(new UsPaperFacts(project, project.works().get("w")).with(us)).stream()
        .map(UsDeposit.Line::says)
        .toList();
  }

  private static String made(String what, String act) {
    return "elements: {a: {what: "
        + what
        + ", generated-part: none, steps: [{act: "
        + act
        + ", by: ann, with: hand, expressive: yes}]}}";
  }

  @Test
  void anObjectIsShownInPicturesHoweverItIsPublished() {
    for (String way : WAYS) {
      for (String one :
          List.of(
              made("sculpture", "sculpt"), made("jewelry", "draw"), made("artwork", "sculpt"))) {
        assertThat(lines("visual-art", way + ", " + one))
            .as(way + one)
            .contains("identifying material", "It may be uploaded", "four inches", "in a box")
            .doesNotContain("Two complete copies", "best edition");
        assertThat(deposit("visual-art", way + ", " + one).isSent()).isFalse();
      }
    }
  }

  @Test
  void aPictureIsNoObject() {
    assertThat(lines("visual-art", IN_PRINT + ", " + made("artwork", "draw")))
        .contains("Two complete copies")
        .doesNotContain("identifying material of");
    assertThat(lines("visual-art", IN_PRINT + ", " + made("photograph", "sculpt")))
        .contains("Two complete copies");
  }

  @Test
  void aBuildingIsShownInDrawings() {
    for (String way : WAYS) {
      assertThat(lines("visual-art", way + ", " + made("architecture", "draw")))
          .as(way)
          .contains("drawing or blueprint", "overall form of the building")
          .doesNotContain("Two complete copies", "identifying material");
    }
  }

  @Test
  void aContributionToAPeriodicalIsOneCopyOfItOrThePage() {
    String contribution = IN_PRINT + ", listed: {larger-work: Tales, issn: 0317-8471}, " + TALE;
    assertThat(lines("literary", contribution))
        .contains("One complete copy of the best edition of the collective work", "photocopy")
        .doesNotContain("Two complete copies");
    assertThat(deposit("literary", contribution).isSent()).isTrue();
    assertThat(groups("literary", contribution)).anyMatch(line -> line.contains("GRCP"));
  }

  @Test
  void whetherALargerWorkIsACollectiveOneIsForTheReader() {
    String part = IN_PRINT + ", listed: {larger-work: Tales}, " + TALE;
    assertThat(lines("literary", part))
        .contains("Where the larger work is a collective work", "Two complete copies");
    assertThat(groups("literary", part)).noneMatch(line -> line.contains("GRCP"));
    assertThat(lines("literary", IN_PRINT + ", " + TALE)).doesNotContain("collective work");
  }

  @Test
  void aGameSaysWhetherItClaimsTheProgramTheScreensOrBoth() {
    String game =
        "unpublished: yes, elements: {a: {what: code, generated-part: none, steps: [{act: code, by:"
            + " ann, with: hand}]}, b: {what: artwork, generated-part: none, steps: [{act: draw, by:"
            + " ann, with: hand}]}}";
    assertThat(lines("software", game))
        .contains("the program, the audiovisual material or both", "predominates");
  }

  @Test
  void theSoundsOfAGameAreNoSoundRecording() {
    String game =
        "unpublished: yes, elements: {a: {what: sound, generated-part: none, steps: [{act: record,"
            + " by: ann, with: hand, expressive: yes}]}}";
    assertThat(UsApplication.of(Cases.assess(project("software", game))).get("w").authorCreated())
        .extracting(UsApplication.Entry::other)
        .asString()
        .contains("sounds")
        .doesNotContain("sound recording");
  }

  @Test
  void theTextOfAFilmIsAScriptInTheFormInTheScheduleAndInTheNote() {
    String film =
        "unpublished: yes, elements: {a: {what: text, describe: the first draft, generated-part:"
            + " none, steps: [{act: write, by: ann, with: hand}]}, b: {what: text, describe: the"
            + " end, generated-part: appreciable, steps: [{act: prompt, by: ann, with: gen}]}}";
    UsApplication us = UsApplication.of(Cases.assess(project("motion-picture", film))).get("w");
    assertThat(us.authorCreated().boxes()).containsExactly("Script/Screenplay");
    assertThat(us.elements())
        .extracting(e -> e.claimed() + e.generated())
        .containsExactly("script", "script generated by artificial intelligence");
    assertThat(us.noteToOffice()).contains("the first draft (script)").doesNotContain("text");
  }

  @Test
  void secretsHaveTheOptionsOfTheRegulation() {
    String code = "unpublished: yes, " + made("code", "code");
    assertThat(lines("software", code))
        .contains(
            "object code", "10 or more consecutive pages", "50 pages or fewer", "blocked out");
  }

  @Test
  void unpublishedPhotographsNeedTheNumberedListToo() {
    assertThat(groups("visual-art", "unpublished: yes, " + made("photograph", "photograph")))
        .singleElement()
        .asString()
        .contains("GRUPH", "numbered list of titles and file names");
  }

  @Test
  void aFileThatShowsAnObjectIsEnteredAsTheDeposit() {
    FieldEntry field =
        deposit("visual-art", WAYS.get(1) + ", " + made("sculpture", "sculpt"))
            .field(project("visual-art", WAYS.get(1) + ", " + made("sculpture", "sculpt")));
    assertThat(field.text().en()).isEqualTo("w.pdf");
  }

  @Test
  void everyLineNamesAnAuthorityThatShips() {
    for (String more :
        List.of(
            IN_PRINT + ", " + made("sculpture", "sculpt"),
            IN_PRINT + ", " + made("architecture", "draw"),
            IN_PRINT + ", listed: {larger-work: Tales, issn: 0317-8471}, " + TALE)) {
      String category = more.contains("Tales") ? "literary" : "visual-art";
      assertThat(deposit(category, more).lines())
          .isNotEmpty()
          .allMatch(line -> Authorities.shipped().find(line.authority()).isPresent(), "ships");
    }
  }
}

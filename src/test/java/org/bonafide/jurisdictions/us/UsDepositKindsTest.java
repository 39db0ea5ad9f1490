package org.bonafide.jurisdictions.us;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.jurisdictions.us.UsDeposits.TALE;
import static org.bonafide.jurisdictions.us.UsDeposits.deposit;
import static org.bonafide.jurisdictions.us.UsDeposits.groups;
import static org.bonafide.jurisdictions.us.UsDeposits.lines;
import static org.bonafide.jurisdictions.us.UsDeposits.project;

import java.util.List;
import org.bonafide.law.Authorities;
import org.bonafide.law.FieldEntry;
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
    assertThat(UsDeposits.us(project("software", game)).authorCreated())
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
    UsApplication us = UsDeposits.us(project("motion-picture", film));
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

  @Test
  void theDepositAndTheGroupFollowTheTypeOfWorkThatIsFiled() {
    String own =
        "elements: {a: {what: music, generated-part: none, steps: [{act: compose, by: ann, with:"
            + " hand}]}}";
    assertThat(UsDeposits.us(project("sound-recording", own)).type().word())
        .as("the premise: music alone is a work of the performing arts")
        .isEqualTo("performing-arts");
    assertThat(lines("sound-recording", IN_PRINT + ", " + own))
        .isEqualTo(lines("performing-arts", IN_PRINT + ", " + own))
        .contains("sheet music");
    String read =
        "published: {on: 2026-03-20, in: US, forms: [online]}, elements: {a: {what: sound,"
            + " generated-part: none, steps: [{act: record, by: ann, with: ed, expressive: yes}]}}";
    assertThat(groups("literary", read)).isEqualTo(groups("sound-recording", read)).isNotEmpty();
    assertThat(UsDeposits.field("sound-recording", IN_PRINT + ", " + own))
        .isEqualTo(UsDeposits.field("performing-arts", IN_PRINT + ", " + own));
  }
}

package org.bonafide.jurisdictions.us;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.jurisdictions.us.UsDeposits.deposit;
import static org.bonafide.jurisdictions.us.UsDeposits.field;
import static org.bonafide.jurisdictions.us.UsDeposits.groups;
import static org.bonafide.jurisdictions.us.UsDeposits.lines;
import static org.bonafide.jurisdictions.us.UsDeposits.project;
import static org.bonafide.jurisdictions.us.UsDeposits.us;

import java.time.LocalDate;
import java.util.List;
import org.bonafide.law.Authorities;
import org.bonafide.law.DueDay;
import org.bonafide.law.FieldEntry;
import org.bonafide.project.Project;
import org.bonafide.project.Work;
import org.junit.jupiter.api.Test;

/** What is deposited, which days run, and which group a work may go into. */
class UsDepositTest {

  private static final String BOOK = UsDeposits.TALE;
  private static final String MIXED =
      "elements: {a: {what: text, generated-part: appreciable, steps: [{act: prompt, by: ann, with:"
          + " gen}]}, b: {what: text, generated-part: none, steps: [{act: write, by: ann, with: hand}]}}";

  @Test
  void aBookOnPaperIsSentInTwoCopiesAndNothingIsUploadedForIt() {
    String printed = "published: {on: 2026-03-20, in: US, forms: [print, online]}, " + BOOK;
    assertThat(lines("literary", printed))
        .contains("Two complete copies", "best edition")
        .doesNotContain("If ");
    assertThat(deposit("literary", printed).open()).isEmpty();
    assertThat(field("literary", printed)).isEqualTo(FieldEntry.empty());
  }

  @Test
  void aBookThatIsOnlineOnlyIsUploaded() {
    String online = "published: {on: 2026-03-20, in: US, forms: [online]}, " + BOOK;
    assertThat(lines("literary", online)).contains("may be uploaded").doesNotContain("Two");
    assertThat(field("literary", online).text().en()).isEqualTo("w.pdf");
  }

  @Test
  void whereTheFormIsNotStatedBothAnswersStandAndThePointIsOpen() {
    String unsaid = "published: {on: 2026-03-20, in: US}, " + BOOK;
    assertThat(deposit("literary", unsaid).isSent()).isFalse();
    assertThat(lines("literary", unsaid))
        .contains("If it came out online only: ", "If it came out on paper or in another");
    assertThat(deposit("literary", unsaid).open())
        .extracting(FieldEntry::field)
        .containsExactly("works.w.published.forms");
    assertThat(field("literary", unsaid).state()).isEqualTo(FieldEntry.State.OPEN);
  }

  @Test
  void whetherItIsPublishedAtAllIsAskedFirst() {
    assertThat(deposit("literary", BOOK).open())
        .extracting(FieldEntry::field)
        .containsExactly("works.w.published");
    assertThat(lines("literary", BOOK))
        .contains(
            "If it is unpublished: One complete",
            "If it is published, it was first published in another country and it came out on paper");
  }

  @Test
  void aFirstPublicationAbroadAsksForOneCopy() {
    String abroad = "published: {on: 2026-03-20, in: GB, forms: [print]}, " + BOOK;
    assertThat(lines("literary", abroad)).contains("One complete copy").doesNotContain("Two");
  }

  @Test
  void anUnpublishedWorkIsOneCopy() {
    for (String category :
        List.of("literary", "visual-art", "performing-arts", "sound-recording")) {
      assertThat(lines(category, "unpublished: yes, " + BOOK)).startsWith("One complete copy");
    }
  }

  @Test
  void aProgramIsDepositedInPagesWhetherPublishedOrNot() {
    String code =
        "elements: {a: {what: code, generated-part: none, steps: [{act: code, by: ann, with: hand}]}%s}";
    assertThat(lines("software", code.formatted("")))
        .contains("first 25 and the last 25 pages", "trade secrets", "blocked out")
        .doesNotContain("If it", "More than code", "20 pages");
    assertThat(deposit("software", code.formatted("")).open()).isEmpty();
    String picture =
        ", b: {what: artwork, generated-part: none, steps: [{act: draw, by: ann, with: hand}]}";
    assertThat(lines("software", code.formatted(picture))).contains("More than code is claimed");
    String later = "previous: {number: TX1, year: 2024, of: earlier-version}, ";
    assertThat(lines("software", later + code.formatted(""))).contains("20 pages");
  }

  @Test
  void aFilmComesWithADescription() {
    String film =
        "published: {on: 2026-03-20, in: US, forms: [%s]}, elements: {a: {what: text,"
            + " generated-part: none, steps: [{act: write, by: ann, with: hand}]}}";
    assertThat(lines("motion-picture", film.formatted("online")))
        .contains("written description", "may be uploaded");
    assertThat(lines("motion-picture", film.formatted("physical"))).contains("sent in hard copy");
  }

  @Test
  void everyLineNamesAnAuthorityThatShips() {
    List<UsDeposit.Line> all = new java.util.ArrayList<>();
    for (String category :
        List.of(
            "literary",
            "visual-art",
            "performing-arts",
            "sound-recording",
            "motion-picture",
            "software",
            "unknown")) {
      List<UsDeposit.Line> lines = deposit(category, BOOK).lines();
      assertThat(lines).as(category).isNotEmpty();
      all.addAll(lines);
    }
    assertThat(all)
        .allMatch(line -> Authorities.shipped().find(line.authority()).isPresent(), "ships");
  }

  @Test
  void theThreeMonthsRunFromAWholeDayOnly() {
    Project running = project("literary", "published: {on: 2026-11-30, in: US}");
    Work day = running.works().get("w");
    assertThat(new UsDays(day).all())
        .extracting(DueDay::day)
        .containsExactly(LocalDate.of(2027, 2, 28));
    assertThat(new UsDays(day).says(running).orElseThrow())
        .contains("November 30, 2026 end on February 28, 2027", "no statutory damages")
        .doesNotContainIgnoringCase("guarantee");
    for (String unclear : List.of("2026-03", "2026", "2026-03-02/2026-03-09")) {
      Project project = project("literary", "published: {on: " + unclear + ", in: US}");
      Work month = project.works().get("w");
      assertThat(new UsDays(month).all()).isEmpty();
      assertThat(new UsDays(month).says(project).orElseThrow()).contains("cannot be counted");
      assertThat(new UsDays(month).open().orElseThrow().field()).isEqualTo("works.w.published.on");
    }
    Project unsaid = project("literary", BOOK);
    assertThat(new UsDays(unsaid.works().get("w")).says(unsaid)).isEmpty();
  }

  @Test
  void aRefusalHasADayAndAnExaminersLetterHasNone() {
    Work work =
        project(
                "literary",
                "filing: {on: 2026-04-01, correspondence: [{kind: examiner-letter, on: 2026-05-01},"
                    + " {kind: refusal, on: 2026-06-30}]}")
            .works()
            .get("w");
    assertThat(new UsDays(work).all())
        .containsExactly(
            new DueDay(DueDay.Act.ANSWER, LocalDate.of(2026, 9, 30), 1, "us-compendium-1708"));
  }

  @Test
  void aGroupIsNamedOnlyWhereItsFactsAreStated() {
    String online = "published: {on: 2026-03-20, in: US, forms: [online]}, ";
    assertThat(groups("literary", online + BOOK)).singleElement().asString().contains("GRTX");
    assertThat(groups("literary", "unpublished: yes, " + BOOK))
        .singleElement()
        .asString()
        .contains("GRUW");
    assertThat(groups("literary", BOOK)).isEmpty();
    assertThat(groups("literary", online + MIXED))
        .singleElement()
        .asString()
        .contains("Standard Application")
        .doesNotContain("GRTX");
    String photo =
        "elements: {a: {what: photograph, generated-part: none, steps: [{act: photograph, by: ann,"
            + " with: hand, expressive: yes}]}}";
    assertThat(groups("visual-art", online + photo)).singleElement().asString().contains("GRPPH");
    String song =
        "elements: {a: {what: music, generated-part: none, steps: [{act: compose, by: ann, with:"
            + " hand}]}}";
    assertThat(groups("performing-arts", online + song))
        .singleElement()
        .asString()
        .contains("GRAM");
  }

  @Test
  void theFormTakesMonthDayAndYear() {
    Project project =
        project("literary", "published: {on: 2026-03-20, in: US, forms: [online]}, " + BOOK);
    assertThat(us(project).screens())
        .flatExtracting(screen -> screen.fields())
        .filteredOn(field -> field.id().equals("publication-date"))
        .extracting(field -> field.filling().text().en())
        .containsExactly("03/20/2026");
  }
}

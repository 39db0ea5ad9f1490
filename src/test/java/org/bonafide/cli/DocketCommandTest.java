package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bonafide docket}: many records, the nearest day first. */
class DocketCommandTest {

  private static final String RECORD =
      """
      bonafide: 1
      title: Matter
      people: {mia: {name: Mia Torres}}
      works:
        w:
          title: "%s"
          category: visual-art
          place: US
      """;

  @TempDir Path folder;

  private void put(String name, String title, String more) throws IOException {
    Path file = folder.resolve("matters").resolve(name).resolve("project.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, RECORD.formatted(title) + more.indent(4));
  }

  private Desk desk() throws IOException {
    put("a", "Later", "published: {on: 2026-08-01, in: US}");
    put("b", "Sooner", "published: {on: 2026-03-20, in: US}");
    put("c", "Done", "published: {on: 2026-01-02, in: US}\nfiling: {on: 2026-01-05, number: VA1}");
    put(
        "deep/d",
        "=Refused",
        "unpublished: yes\n"
            + "filing: {on: 2026-04-01, service-request: 1-7, correspondence: [{kind:"
            + " examiner-letter, on: 2026-05-01}, {kind: refusal, on: 2026-06-10, id: R 1}]}");
    put("e", "Month only", "published: {on: 2026-03, in: US}");
    Files.createDirectories(folder.resolve("matters/f"));
    Files.writeString(folder.resolve("matters/f/project.yaml"), "bonafide: 1\ntitle: [\n");
    return new Desk(folder);
  }

  @Test
  void theNearestDayStandsFirstAndWhatIsDoneHasNone() throws IOException {
    Desk desk = desk();
    assertThat(desk.run("docket", "matters")).isEqualTo(2);
    assertThat(desk.out)
        .containsSubsequence(
            "2026-06-20  Sooner",
            "2026-09-10  =Refused",
            "2026-11-01  Later",
            "            Done",
            "            Month only",
            "            f/project.yaml")
        .contains("register by 2026-06-20 (17 U.S.C. § 412)")
        .containsPattern("open:\\s+refusal of 2026-06-10 \\(R 1\\), due 2026-09-10")
        .contains("cannot be read: yaml-syntax");
    assertThat(desk.err).contains("yaml-syntax");
  }

  @Test
  void aSpreadsheetGetsARowAWorkAndNoFormula() throws IOException {
    Desk desk = desk();
    desk.run("docket", "matters", "--format", "csv");
    String[] lines = desk.out.split("\r\n");
    assertThat(lines).hasSize(7);
    assertThat(lines[0]).startsWith("next-day,record,work,title,published,register-by,rests-on,");
    assertThat(lines[1]).startsWith("2026-06-20,b/project.yaml,w,Sooner,2026-03-20,2026-06-20,");
    assertThat(lines[2]).contains(",'=Refused,unpublished,,,2026-04-01,1-7,");
    assertThat(lines[6]).startsWith(",f/project.yaml,,,").contains("yaml-syntax");
  }

  @Test
  void programsGetAnObjectAWork() throws IOException {
    Desk desk = desk();
    desk.run("docket", "matters", "--format", "json");
    assertThat(desk.out)
        .contains(
            "\"next-day\": \"2026-09-10\"", "\"kind\": \"refusal\"", "\"due\": \"2026-09-10\"");
  }

  @Test
  void theDayThatALetterNamesComesBeforeTheOneThatALawCounts() throws IOException {
    put(
        "a",
        "Refused",
        "unpublished: yes\nfiling: {on: 2026-04-01, correspondence: [{kind: refusal, on:"
            + " 2026-06-10, due: 2026-09-14}]}");
    put(
        "b",
        "Asked",
        "unpublished: yes\nfiling: {on: 2026-04-01, correspondence: [{kind: examiner-letter, on:"
            + " 2026-06-10, due: 2026-07-25}]}");
    Desk desk = new Desk(folder);
    desk.run("docket", "matters");
    assertThat(desk.out)
        .containsSubsequence("2026-07-25  Asked", "2026-09-14  Refused")
        .containsPattern("refusal of 2026-06-10, due\\s+2026-09-14");
  }

  @Test
  void anOfficeThatCountsNoDayHasNone() throws IOException {
    put("a", "Mist", "published: {on: 2026-03-20, in: CN}");
    Desk desk = new Desk(folder);
    Path file = folder.resolve("matters/a/project.yaml");
    Files.writeString(file, Files.readString(file).replace("place: US", "place: CN"));
    assertThat(desk.run("docket", "matters")).isZero();
    assertThat(desk.out).contains("Mist").doesNotContain("register by");
  }

  @Test
  void aFolderThatIsNotThereIsFileTrouble() {
    Desk desk = new Desk(folder);
    assertThat(desk.run("docket", "nowhere")).isEqualTo(3);
    assertThat(desk.err).contains("The folder \"nowhere\" does not exist.");
  }

  @Test
  void anEmptyFolderIsSaidToBe() throws IOException {
    Files.createDirectories(folder.resolve("matters"));
    Desk desk = new Desk(folder);
    assertThat(desk.run("docket", "matters")).isZero();
    assertThat(desk.out).contains("No project.yaml below matters.");
  }

  @Test
  void aPublicationThatLiesAheadIsSaidToBePlanned() throws IOException {
    put("a", "Later", "published: {on: 2026-08-01, in: US}");
    Path file = folder.resolve("matters/a/project.yaml");
    Files.writeString(file, "speaks-as-of: 2026-07-01\n" + Files.readString(file));
    Desk desk = new Desk(folder);
    assertThat(desk.run("docket", "matters")).isZero();
    assertThat(desk.out).contains("planned 2026-08-01");
  }

  @Test
  void aWorkThatIsRegisteredOrHoldsNothingToClaimIsNotToldToRegister() throws IOException {
    String published = "published: {on: 2026-03-20, in: US}\n";
    put("a", "Known", published + "previous: {number: VA7, year: 2026, of: this-version}");
    put("b", "Unnumbered", published + "previous: {of: this-version}");
    put("c", "Newer", published + "previous: {number: VA8, year: 2025, of: earlier-version}");
    put(
        "d",
        "Generated",
        published
            + "elements: {p: {what: artwork, generated-part: appreciable, steps: [{act: prompt, by:"
            + " mia}]}}");
    put(
        "e",
        "Drawn",
        published
            + "elements: {p: {what: artwork, generated-part: none, steps: [{act: draw, by: mia, with:"
            + " hand, expressive: yes}]}}");
    Desk desk = new Desk(folder);
    assertThat(desk.run("docket", "matters")).isZero();
    String out = desk.out.replaceAll("\\s+", " ");
    assertThat(out)
        .containsPattern("a/project.yaml, w; published 2026-03-20; registered; number VA7")
        .containsPattern("b/project.yaml, w; published 2026-03-20; registered; number not stated")
        .containsPattern("c/project.yaml, w; published 2026-03-20; register by 2026-06-20")
        .containsPattern("d/project.yaml, w; published 2026-03-20; filed: not stated")
        .containsPattern("e/project.yaml, w; published 2026-03-20; register by 2026-06-20");
  }
}

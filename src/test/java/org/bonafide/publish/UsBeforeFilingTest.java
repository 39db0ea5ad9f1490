package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;

/** What a US statement tells its applicant of days, names and files before anything is filed. */
class UsBeforeFilingTest {

  private static final String TALE =
      "elements: {tale: {what: text, describe: the tale, generated-part: none, steps: [{act: write, by:"
          + " ann, with: hand, expressive: yes}]}}";

  private static Papers papers(String speaksAsOf, String person, String work) {
    return QuietPier.papers("registration", speaksAsOf, person, tale(work));
  }

  private static String text(String speaksAsOf, String person, String work) {
    return QuietPier.text("registration", speaksAsOf, person, tale(work));
  }

  private static String tale(String work) {
    return "category: literary, created: 2026-02-20, " + work;
  }

  private static String published(String on, String forms) {
    return "published: {on: " + on + ", in: US, forms: [" + forms + "]}, " + TALE;
  }

  @Test
  void threeMonthsThatHaveEndedAreSaidToHaveEnded() {
    assertThat(text("2026-07-20", "", published("2026-03-20", "online")))
        .contains("ended on June 20, 2026")
        .contains("§ 412(2)", "began after first publication")
        .doesNotContain("end on June 20, 2026");
    assertThat(text("2026-06-20", "", published("2026-03-20", "online")))
        .contains("end on June 20, 2026")
        .doesNotContain("ended on");
  }

  @Test
  void theDaysOfFormAndFeesStandAsAllDaysOfThePaperDo() {
    assertThat(text("2026-07-20", "", published("2026-03-20", "online")))
        .contains("last looked at on November 24, 2026", "as reported on September 24, 2026");
  }

  @Test
  void anApplicationInThatTimeIsNotSaidToBeLate() {
    String filed = "filing: {on: 2026-05-01}, " + published("2026-03-20", "online");
    assertThat(text("2026-07-20", "", filed))
        .contains("ended on June 20, 2026")
        .contains("The record states an application of May 1, 2026");
  }

  @Test
  void aPublicationThatLiesAheadIsNoPublication() {
    Papers papers = papers("2026-07-20", "", published("2026-09-01", "print"));
    String text = papers.texts().get("registration-us.txt").replaceAll("\\s+", " ");
    assertThat(text)
        .doesNotContain("Has this work been published? Yes")
        .contains("whether the work is published")
        .contains("lies ahead");
    assertThat(papers.findings())
        .filteredOn(finding -> finding.rule().equals("published-ahead"))
        .hasSize(1);
    assertThat(papers("2026-09-01", "", published("2026-09-01", "print")).findings())
        .extracting(finding -> finding.rule())
        .doesNotContain("published-ahead");
  }

  @Test
  void anAnonymousAuthorIsNotAskedForALegalName() {
    assertThat(text("2026-07-20", ", anonymous: yes", "unpublished: yes, " + TALE))
        .contains("Leave empty. The author is anonymous")
        .doesNotContain(
            "[whether the public record may show the legal name, or which name instead] As it");
  }

  @Test
  void aLegalNameThatIsNotForThePublicIsToldToGoIntoTheFileOfTheOffice() {
    String told = "the file of the Office, which others may inspect";
    assertThat(
            text("2026-07-20", ", pseudonym: A. B., publish-name: no", "unpublished: yes, " + TALE))
        .contains(told);
    assertThat(text("2026-07-20", "", "unpublished: yes, " + TALE)).doesNotContain(told);
  }

  @Test
  void theSizeOfAFileIsSaidOnlyWhereOneMayBeUploaded() {
    assertThat(text("2026-07-20", "", published("2026-03-20", "print")))
        .doesNotContain("Each file that is uploaded");
    assertThat(text("2026-07-20", "", published("2026-03-20", "online")))
        .contains("Each file that is uploaded");
  }

  @Test
  void theFormOfADeclarationForACourtIsToldAndNotMadeForTheSigner() {
    String text = text("2026-07-20", "", "unpublished: yes, " + TALE);
    assertThat(text)
        .contains(
            "28 U.S.C. § 1746",
            "“I declare under penalty of perjury that the foregoing is true and correct.",
            "“I declare under penalty of perjury under the laws of the United States of America that"
                + " the foregoing is true and correct.",
            "the record does not state where");
    String declared = text.substring(text.indexOf("The statements of fact in this document"));
    assertThat(declared.substring(0, declared.indexOf("§ 506(e)"))).doesNotContain("perjury");
  }

  @Test
  void whoHasALicenceByTheContractIsNoClaimantOnTheForm() {
    String record =
        """
        bonafide: 1
        title: Quiet Pier
        people: {ann: {name: Ann Ames, citizenship: US, domicile: US}}
        parties: {self: {person: ann}, firm: {name: Lumen LLC, address: "2 Sample Street"}}
        works: {pier: {title: Quiet Pier, category: literary, place: US, created: 2026-02-20,
          owner: {party: firm, by: assignment, signed: 2026-02-01, vests: on-making}, %s}}
        contract: {agency: firm, with: [self], governing-law: US-NY, deal: %s}
        registration: {offices: [us], claimant: firm}
        """;
    String screen = "Claimants ......... Name ";
    Papers licensed = QuietPier.drafted("registration", record.formatted(TALE, "licence"));
    assertThat(licensed.texts().get("registration-us.txt").replaceAll("\\s+", " "))
        .contains(screen + "[claimant]")
        .contains(
            "[whether the copyright has passed, since the deal of the contract is a license,");
    assertThat(licensed.findings())
        .extracting(Finding::rule)
        .contains("assignment-against-deal")
        .doesNotContain("transfer-unsigned");
    Papers assigned =
        QuietPier.drafted("registration", record.formatted(TALE, "assignment, position: agency"));
    assertThat(assigned.texts().get("registration-us.txt").replaceAll("\\s+", " "))
        .contains(screen + "Lumen LLC");
  }
}

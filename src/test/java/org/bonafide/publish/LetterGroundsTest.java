package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a letter to the US Copyright Office argues with, and when none is drafted. */
class LetterGroundsTest {

  private static final String SKY =
      "elements: {sky: {what: artwork, describe: the sky, generated-part: appreciable, steps: [{act:"
          + " prompt, by: ann, with: genie}]}}";

  private static final String PLACED =
      SKY
          + ", arrangement: {by: ann, describe: placed 40 cut-outs of it, items: 40, expressive: yes,"
          + " perceptible: yes}";

  private static final String DRAWN =
      "elements: {boat: {what: artwork, describe: the boat, generated-part: none, steps: [{act: draw,"
          + " by: ann, with: hand, expressive: yes}]}}";

  private static String text(String paper, String speaksAsOf, String work) {
    return QuietPier.text(
        paper, speaksAsOf, "", "category: visual-art, created: 2026-05-20, " + work);
  }

  private static String letter(String kind, String more) {
    return "filing: {on: 2026-06-01, service-request: 1-140, correspondence: [{kind: "
        + kind
        + ", on: 2026-06-30, id: 1-5ABCDEG, grounds: finds no human authorship"
        + more
        + "}]}, ";
  }

  @Test
  void theArrangementThatCarriesTheClaimIsGivenFirst() {
    for (String paper : new String[] {"answer", "reconsideration"}) {
      String kind = paper.equals("answer") ? "examiner-letter" : "refusal";
      String text = text(paper, "2026-07-20", letter(kind, "") + PLACED);
      assertThat(text)
          .contains("an arrangement by a person that is expressive and perceptible")
          .doesNotContain("Prompts and settings are instructions");
      assertThat(text.indexOf("an arrangement by a person"))
          .isLessThan(text.indexOf("is to be disclosed and excluded"));
    }
  }

  @Test
  void aRequestForWhatCannotBeClaimedIsNotDrafted() {
    assertThat(text("reconsideration", "2026-07-20", letter("refusal", "") + SKY))
        .startsWith("No Request for Reconsideration Is Drafted")
        .contains("This page is for the applicant. It is not sent.")
        .contains("Refused by notice of: June 30, 2026", "Last day to send one: September 30, 2026")
        .contains("Claimant: Ann Ames")
        .contains("What to do", "What may be claimed instead")
        .doesNotContain("Why the work should be registered")
        .doesNotContain("Thaler")
        .doesNotContain("Declaration")
        .doesNotContain("Signed by");
  }

  @Test
  void anAnswerForWhatCannotBeClaimedIsNotDrafted() {
    assertThat(text("answer", "2026-07-20", letter("examiner-letter", "") + SKY))
        .startsWith("No Answer Is Drafted")
        .contains("This page is for the applicant. It is not sent.")
        .contains("Letter of: June 30, 2026", "What to do", "is closed")
        .doesNotContain("Declaration")
        .doesNotContain("Signed by");
  }

  @Test
  void whoMadeItClaimsAlsoWhereNoApplicationIsSetOut() {
    assertThat(text("reconsideration", "2026-07-20", letter("refusal", "") + SKY))
        .doesNotContain("[claimant]");
  }

  @Test
  void aDayThatHasPassedIsSaidToHavePassed() {
    assertThat(text("reconsideration", "2026-10-01", letter("refusal", "") + DRAWN))
        .contains("September 30, 2026", "That day has passed");
    assertThat(text("reconsideration", "2026-09-30", letter("refusal", "") + DRAWN))
        .doesNotContain("has passed");
    assertThat(text("reconsideration", "2026-10-01", letter("refusal", "") + SKY))
        .contains("That day has passed");
    assertThat(text("answer", "2026-07-20", letter("examiner-letter", ", due: 2026-07-19") + DRAWN))
        .contains("by July 19, 2026", "That day has passed");
    assertThat(text("answer", "2026-08-15", letter("examiner-letter", "") + DRAWN))
        .contains("that is August 14, 2026, which has passed");
  }

  @Test
  void aLetterThatIsAnsweredIsSaidToBe() {
    String answered = ", due: 2026-07-10, answered: 2026-07-05";
    assertThat(text("answer", "2026-07-20", letter("examiner-letter", answered) + DRAWN))
        .contains("was answered on July 5, 2026")
        .doesNotContain("has passed");
  }

  @Test
  void aRequestThatIsOnItsWayIsNotLate() {
    String sent =
        letter("refusal", "").replace("}]", "}, {kind: reconsideration, on: 2026-09-01}]");
    assertThat(text("reconsideration", "2026-10-01", sent + DRAWN))
        .contains("No Request for Reconsideration Is Drafted")
        .contains("lists a request for reconsideration of September 1, 2026 after this notice")
        .doesNotContain("has passed");
  }

  @Test
  void aRefusalAfterBothRequestsIsTheLast() {
    String request = "}, {kind: reconsideration, on: 2026-09-01}, {kind: refusal, on: 2026-10-01";
    String refused = letter("refusal", "").replace("}]", request + request + "}]");
    assertThat(text("reconsideration", "2026-11-01", refused + DRAWN))
        .contains("No Request for Reconsideration Is Drafted")
        .contains("a refusal after both requests")
        .doesNotContain("Last day to send");
  }

  @Test
  void aRegistrationWithNothingWrongInTheRecordIsNotCorrected() {
    String granted = "filing: {on: 2026-06-01, number: VA0002500000, effective: 2026-06-01}, ";
    assertThat(text("correction", "2026-07-20", granted + DRAWN))
        .startsWith("No Correction Is Drafted")
        .contains("VA0002500000", "nothing in the record calls for one")
        .doesNotContain("Explanation of a Correction", "How that came about", "Signed by")
        .doesNotContain("[what the certificate says");
    assertThat(text("registration", "2026-07-20", granted + DRAWN))
        .contains("Nothing in the record calls for a correction")
        .doesNotContain("is told in a paper of its own");
  }

  @Test
  void aRegistrationIsCorrectedForWhatIsStatedAndForGeneratedMatter() {
    String previous = "previous: {number: VA0002500000, year: 2026, of: this-version%s}, ";
    String mixed = DRAWN.replace("}]}}", "}]}, " + SKY.replace("elements: {", ""));
    assertThat(text("correction", "2026-07-20", previous.formatted("") + mixed))
        .startsWith("Explanation of a Correction");
    assertThat(text("correction", "2026-07-20", previous.formatted(", disclosed: yes") + mixed))
        .startsWith("No Correction Is Drafted");
    for (String wrong : new String[] {", stood: Text", ", why: a slip", ", disclosed: no"}) {
      assertThat(text("correction", "2026-07-20", previous.formatted(wrong) + DRAWN))
          .as(wrong)
          .startsWith("Explanation of a Correction");
    }
  }
}

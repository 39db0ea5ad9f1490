package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.Drafted;
import org.bonafide.draft.clause.ClauseUse;
import org.bonafide.golden.ContractVariants.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the AI clauses say in the guises where the parties, the law or the records differ. */
class ContractWordingTest {

  private static String words(Variant variant) {
    return words(variant.drafted());
  }

  private static String words(Drafted drafted) {
    return TreeDump.of(drafted.instruments().get(0));
  }

  private static List<String> standing(Drafted drafted) {
    return drafted.clauses().stream().filter(ClauseUse::included).map(ClauseUse::clause).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ownership",
        "ai-use",
        "failure",
        "refusal",
        "third-party-claims",
        "records",
        "no-training",
        "approval-payment",
        "disclosure",
        "moral-rights",
        "public-disclosure",
        "subcontractors"
      })
  void thePositionsDifferWherePartiesFight(String clause) {
    assertThat(clauseAt("agency", clause)).isNotEqualTo(clauseAt("balanced", clause));
    assertThat(clauseAt("balanced", clause)).isNotEqualTo(clauseAt("freelancer", clause));
  }

  private static String clauseAt(String position, String clause) {
    String dump = words(Variant.of(position, "US-NY").with("by-consent", "addendum"));
    int from = dump.indexOf("#" + clause);
    assertThat(from).isPositive();
    int to = dump.indexOf("\nclause ", from);
    return dump.substring(from, to < 0 ? dump.length() : to);
  }

  @Test
  void prcLawMakesTheWorksCommissionedWorksAndNamesEachRight() {
    assertThat(words(Variant.of("balanced", "CN")))
        .contains("commissioned works", "items five to seventeen")
        .doesNotContain("The Freelancer assigns", "work made for hire");
  }

  @Test
  void usLawAssignsAndDoesNotRelyOnWorkMadeForHire() {
    assertThat(words(Variant.of("agency", "US-TX")))
        .contains("The Freelancer assigns", "No Work is a work made for hire");
  }

  @Test
  void otherLawsGetALicenceWhereARightCannotPass() {
    assertThat(words(Variant.of("agency", "FR")))
        .contains("an exclusive licence to use the Work", "the laws of France")
        .doesNotContain("made for hire");
    assertThat(words(Variant.of("agency", "GB-ENG")))
        .contains("the Freelancer assigns the future copyright")
        .doesNotContain("made for hire");
    assertThat(words(Variant.of("agency", "DE")))
        .contains("Copyright in a Work stays with its author", "sign in handwriting")
        .doesNotContain("The Freelancer assigns", "made for hire");
  }

  @Test
  void aLawWithoutWordingOfItsOwnIsReportedWithWhatToDo() {
    assertThat(Variant.of("agency", "FR").drafted().findings())
        .extracting(Finding::rule)
        .contains("law-without-pack");
  }

  @Test
  void aLawInTheUsersOwnWordsPrintsAsItIs() {
    assertThat(words(Variant.of("balanced", "the laws of Norway")))
        .contains("governed by the laws of Norway");
  }

  @Test
  void aCodeThatNobodyKnowsIsAnOpenPointAndAWarning() {
    Drafted drafted = Variant.of("balanced", "XQ").drafted();
    assertThat(words(drafted)).contains("[governing law]");
    assertThat(drafted.findings()).extracting(Finding::rule).contains("unknown-governing-law");
  }

  @Test
  void aCodeThatMayMeanSeveralLawsIsNotCalledUnknownAsWell() {
    assertThat(Variant.of("balanced", "UK").drafted().findings())
        .extracting(Finding::rule)
        .doesNotContain("unknown-governing-law");
  }

  @Test
  void aLawThatIsOnlyNamedIsPrintedAsTheLawsOfThatCountry() {
    assertThat(words(Variant.of("balanced", "Ruritania").drafted()))
        .contains("governed by the laws of Ruritania");
    assertThat(words(Variant.of("balanced", "the law of the Duchy").drafted()))
        .contains("governed by the law of the Duchy.");
  }

  @Test
  void workMadeForHireInCaliforniaStandsOnlyWhenAskedForAndWarns() {
    Variant plain = Variant.of("agency", "US-CA");
    assertThat(standing(plain.drafted())).doesNotContain("work-made-for-hire");
    Drafted asked = plain.adding("clauses: {include: [work-made-for-hire]}").drafted();
    assertThat(standing(asked)).contains("work-made-for-hire");
    assertThat(asked.findings()).extracting(Finding::rule).contains("hire-in-california");
    assertThat(words(asked)).doesNotContain("do not agree that a Work is a work made for hire");
  }

  @Test
  void filmsAreMadeForHireInTheAgencysDraftOutsideCalifornia() {
    Drafted films = Variant.of("agency", "US-NY").withFilms().drafted();
    assertThat(standing(films)).contains("work-made-for-hire");
    assertThat(words(films))
        .contains("a part of a motion picture or other audiovisual work")
        .contains("As far as that is not a work made for hire, the assignment in clause");
    assertThat(standing(Variant.of("agency", "US-CA").withFilms().drafted()))
        .doesNotContain("work-made-for-hire");
    assertThat(standing(Variant.of("balanced", "US-NY").withFilms().drafted()))
        .doesNotContain("work-made-for-hire");
  }

  @Test
  void workMadeForHireElsewhereDoesNotWarn() {
    Drafted asked =
        Variant.of("agency", "US-NY").adding("clauses: {include: [work-made-for-hire]}").drafted();
    assertThat(asked.findings()).extracting(Finding::rule).doesNotContain("hire-in-california");
  }

  @Test
  void aWarrantyThatTheRecordsDoNotSupportIsWeakenedAndTheNoteSaysWhy() {
    String dump = words(Variant.of("agency", "US-NY").drafted(true));
    assertThat(dump)
        .contains("only as far as the Creation Records support it")
        .contains("Weakened: no record made with the act supports")
        .contains("the motto on the wall", "only a part is recorded of the sky");
  }

  @Test
  void aWarrantyOnTermsThatNobodyReadIsWeakened() {
    assertThat(words(Variant.of("agency", "US-NY"))).contains("knows of no term of a tool");
  }

  @Test
  void outputThatMayNotEnterTheWorkLeavesOutTheClauseOnIt() {
    Drafted drafted =
        Variant.of("balanced", "US-NY")
            .adding("clauses: {values: {ai-use: {stages: research}}}")
            .drafted();
    assertThat(words(drafted)).contains("keep Output out of every draft");
    assertThat(standing(drafted)).doesNotContain("unprotectable");
  }

  @Test
  void aRiderIsShorterAndAScheduleHasNoSignatures() {
    List<String> rider = standing(Variant.of("agency", "US-NY").with("listed", "rider").drafted());
    assertThat(rider).doesNotContain("audit", "approval-payment", "moral-rights");
    assertThat(words(Variant.of("agency", "US-NY"))).contains("\nsignatures ");
    assertThat(words(Variant.of("agency", "US-NY").with("listed", "schedule")))
        .contains("paragraph ")
        .doesNotContain("\nsignatures ");
  }

  @Test
  void eachOfSeveralFreelancersSeesTheirOwnElementsAndRecordsOnly() {
    Drafted drafted = Variant.of("balanced", "US-NY").withSecondFreelancer().drafted();
    assertThat(drafted.instruments()).hasSize(2);
    String hale = TreeDump.of(drafted.instruments().get(0));
    String moss = TreeDump.of(drafted.instruments().get(1));
    assertThat(hale)
        .contains("the sky", "mural.layers")
        .doesNotContain("the motto on the wall", "motto.txt");
    assertThat(moss).contains("the motto", "motto.txt").doesNotContain("the sky", "mural.layers");
    assertThat(List.of(hale, moss)).allMatch(dump -> dump.contains("Orchard Chime"));
  }

  @Test
  void aValueOutsideItsChoicesIsRefused() {
    assertThat(
            Variant.of("agency", "US-NY")
                .adding("clauses: {values: {ai-use: {stages: everything}}}")
                .drafted()
                .findings())
        .filteredOn(f -> f.rule().equals("clause-value"))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("research, drafts, finished"));
  }

  @Test
  void aClauseBothInAndOutIsRefused() {
    assertThat(
            Variant.of("agency", "US-NY")
                .adding("clauses: {include: [audit], exclude: [audit]}")
                .drafted()
                .findings())
        .extracting(Finding::rule)
        .contains("clause-in-and-out");
  }

  @Test
  void notesListTheOpenPointsAtTheFrontAndASigningCopyDoesNot() {
    Variant variant = Variant.of("balanced", "US-NY");
    assertThat(words(variant.drafted(true))).contains("Open points: ", "tools.voicer.terms.read");
    assertThat(words(variant)).doesNotContain("Open points: ");
  }

  @Test
  void notesCiteTheLawThatGovernsAndNoOther() {
    assertThat(words(Variant.of("balanced", "CN").drafted(true)))
        .contains("Civil Code of the PRC")
        .doesNotContain("88 Fed. Reg.", "Cal. Lab. Code");
    assertThat(words(Variant.of("balanced", "US-NY").drafted(true)))
        .contains("88 Fed. Reg. 16190", "Fallback", "checked November 27, 2026")
        .doesNotContain("Civil Code of the PRC", "Cal. Lab. Code");
  }
}

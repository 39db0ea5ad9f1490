package org.bonafide.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.bonafide.project.Answer;
import org.bonafide.project.Contract;
import org.bonafide.project.Ownership;
import org.bonafide.project.Project;
import org.bonafide.project.Work;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which contract rights in a work pass to an owner, and at which moment. */
class VestingTest {

  private static final String BY_WORKS =
      "with: [{party: drawer, works: [poster]}, {party: composer, works: [theme]}]";
  private static final String BY_MAKERS = "with: [drawer, composer]";
  private static final String BY_WORKS_OF_A_FIRM =
      "with: [{party: studio, works: [poster]}, {party: composer, works: [theme]}]";

  private static Project project(String contract) {
    String text =
        """
        bonafide: 1
        title: T
        people: {ann: {name: Ann}, bo: {name: Bo}}
        parties:
          agency: {name: Agency, kind: company}
          other: {name: Other, kind: company}
          studio: {name: Studio, kind: company}
          drawer: {person: ann}
          composer: {person: bo}
        works:
          poster:
            title: P
            category: visual-art
            owners:
              - {party: agency, by: assignment, signed: 2026-02-01, vests: on-delivery}
              - {party: other, by: assignment, signed: 2026-02-01, vests: on-payment}
            elements: {a: {what: artwork, generated-part: none, steps: [{act: draw, by: ann, with: hand}]}}
          theme:
            title: M
            category: performing-arts
            owners: [{party: agency, by: assignment, signed: 2026-02-01, vests: on-payment}]
            elements: {a: {what: music, generated-part: none, steps: [{act: compose, by: bo, with: hand}]}}
        contract: {agency: agency, position: balanced, %s}
        """
            .formatted(contract);
    var reading = ProjectReader.read("t.yaml", text.getBytes(StandardCharsets.UTF_8));
    return reading.project().orElseThrow(() -> new AssertionError(reading.findings()));
  }

  private static String party(Project project, String id, int owner) {
    Work work = project.works().get(id);
    Ownership of = work.owners().get(owner);
    return Vesting.contract(project, work, of).map(c -> c.with().toString()).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {BY_WORKS + "|[drawer]", BY_MAKERS + "|[drawer]", BY_WORKS_OF_A_FIRM + "|[studio]"})
  void theContractIsThatWithWhoMadeTheWorkOverTheWorksThatItNames(String with, String first) {
    Project project = project(with);
    assertThat(party(project, "poster", 0)).isEqualTo(first);
    assertThat(party(project, "theme", 0)).isEqualTo("[composer]");
  }

  @Test
  void whoIsNoPartyOfItTakesNothingUnderTheContract() {
    assertThat(party(project(BY_WORKS), "poster", 1)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deal: assignment | [drawer]",
        "deal: licence | none",
        "scope: ai-only | none",
        "clauses: {exclude: [ownership]} | none"
      })
  void aContractThatPassesNoRightsIsNoTitle(String key, String party) {
    assertThat(party(project(BY_WORKS + ", " + key), "poster", 0)).isEqualTo(party);
  }

  @Test
  void whetherRightsHavePassedIsOpenWhereTheMomentIsNotStated() {
    Project stated = project("form: short, scope: ai-only");
    Ownership by = stated.works().get("poster").owners().get(0);
    Ownership silent =
        new Ownership(
            by.who(),
            by.by(),
            by.signed(),
            new Ownership.Vesting("", Answer.YES, by.vesting().paidOn()),
            by.share(),
            by.records());
    assertThat(Vesting.of(stated, stated.works().get("poster"), silent).standing())
        .isEqualTo(Vesting.Standing.OPEN);
  }

  @Test
  void theClauseIsWordedWithWhatItsOwnWorksAndItsOwnAgencyState() {
    Contract contract = project(BY_WORKS).contract();
    Project project = project(BY_WORKS);
    assertThat(Vesting.worded(project, contract.of("drawer"))).isEqualTo("on-delivery");
    assertThat(Vesting.worded(project, contract.of("composer"))).isEqualTo("on-payment");
    assertThat(Vesting.worded(project, contract)).isEqualTo("on-delivery-and-payment");
  }
}

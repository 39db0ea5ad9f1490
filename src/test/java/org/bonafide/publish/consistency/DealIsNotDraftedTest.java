package org.bonafide.publish.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Outcome;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.files.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contract that would say the contrary of what the record agrees is withheld. */
class DealIsNotDraftedTest {

  private static Outcome contract(String agreed, String entry) {
    String record =
        """
        bonafide: 1
        title: T
        people: {cy: {name: Cy Lind}}
        parties: {co: {name: Reed Ltd}, free: {person: cy}}
        works: {film: {title: River Minutes, status: planned}}
        contract: {agency: co, %s with: [{party: free%s}]}
        """
            .formatted(agreed, entry);
    return Bonafide.shipped()
        .publish(
            ProjectSource.of("project.yaml", record.getBytes(StandardCharsets.UTF_8)),
            Wanted.all().only(java.util.Set.of("contract")).as("txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deal: licence,",
        "deal: exclusive-licence,",
        "likeness: {kind: with-consent},",
        "scope: ai-only,"
      })
  void whatTheClausesWouldDenyIsAnErrorAndNothingIsWritten(String agreed) {
    Outcome outcome = contract(agreed, "");
    assertThat(outcome.findings()).extracting(Finding::rule).contains("deal-not-drafted");
    assertThat(outcome.withheld()).extracting(Withheld::rule).containsOnly("deal-not-drafted");
    assertThat(outcome.files()).doesNotContainKey("ai-clauses.txt");
  }

  @Test
  void theSameHoldsOfWhatIsAgreedWithOneParty() {
    assertThat(contract("", ", deal: licence").files()).doesNotContainKey("ai-clauses.txt");
  }

  @Test
  void whatTheClausesSayIsDrafted() {
    for (String agreed : List.of("", "deal: assignment,", "likeness: {kind: no-replica},")) {
      assertThat(contract(agreed, "").files()).as(agreed).containsKey("ai-clauses.txt");
    }
  }
}

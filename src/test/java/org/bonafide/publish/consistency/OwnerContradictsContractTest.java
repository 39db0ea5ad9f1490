package org.bonafide.publish.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.publish.consistency.SignedContract.found;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The owner of the record beside the deal of its contract: both places are named. */
class OwnerContradictsContractTest {

  private static List<Finding> check(String owner, String contract) {
    String works =
        "film: {title: River, category: motion-picture, created: 2026-05-20, owner: {%s},"
                .formatted(owner)
            + " elements: {shots: {what: video, generated-part: none, steps: [{act: film, by: cy,"
            + " with: hand}]}}}";
    String record =
        SignedContract.of("governing-law: US-TX, " + contract)
            .withWorks(works)
            .yaml()
            .replace("parties:\n", "parties:\n  brand: {name: Northern Brand}\n");
    return found(SignedContract.outcome(record, Wanted.all()), "owner-contradicts-contract");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "party: brand, by: assignment, signed: 2026-05-01 | position: balanced | contract.agency",
        "person: cy, by: authored | position: agency | contract.position",
        "party: co, by: assignment, signed: 2026-05-01 | deal: licence | contract.deal"
      })
  void bothPlacesAreNamed(String owner, String contract, String other) {
    assertThat(check(owner, contract))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.place().line()).isEqualTo(12);
              assertThat(f.message()).contains("\"film\"", "\"" + other + "\" at project.yaml:13:");
            });
  }

  @Test
  void whatAgreesIsFine() {
    assertThat(check("party: co, by: assignment, signed: 2026-05-01", "position: agency"))
        .isEmpty();
    assertThat(check("person: cy, by: authored", "position: freelancer")).isEmpty();
    assertThat(
            check("person: cy, by: authored", "position: agency, clauses: {exclude: [ownership]}"))
        .isEmpty();
  }
}

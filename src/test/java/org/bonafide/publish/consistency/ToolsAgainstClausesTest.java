package org.bonafide.publish.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.publish.consistency.SignedContract.errors;
import static org.bonafide.publish.consistency.SignedContract.found;

import org.bonafide.diagnose.Severity;
import org.bonafide.publish.Outcome;
import org.bonafide.publish.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schedule of tools permits and a clause forbids is told, and nobody signs it. */
class ToolsAgainstClausesTest {

  private static final String LISTED = "ai-use: listed, tools: {permitted: [genie, ink]}";

  private static SignedContract contract(String more) {
    return SignedContract.of("governing-law: US-TX, " + more);
  }

  @ParameterizedTest
  @CsvSource({"addendum, Clause \\d+\\.3", "short, Clause T\\d+", "rider, Clause \\d+(\\.\\d+)?"})
  void aToolThatTrainsAgainstTheAgencysClauseIsNotSigned(String form, String clause) {
    SignedContract training =
        contract("form: " + form + ", position: agency, ai-use: open")
            .withTerms("trains-on-inputs: yes");
    assertThat(found(training.drafted(), "clause-forbids-tool"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
              assertThat(f.message())
                  .matches(clause + " forbids .*")
                  .contains("\"Genie\"", "tools.genie.terms.trains-on-inputs", "project.yaml:");
              assertThat(f.place().line()).isEqualTo(9);
            });
    Outcome signed = training.signed();
    assertThat(errors(signed)).contains("clause-forbids-tool");
    assertThat(signed.files()).doesNotContainKey("ai-clauses.txt");
  }

  @Test
  void theSameToolIsFineWhereTheClauseExceptsItOrItDoesNotTrain() {
    assertThat(
            found(
                contract("position: balanced, " + LISTED)
                    .withTerms("trains-on-inputs: yes")
                    .drafted(),
                "clause-forbids-tool"))
        .isEmpty();
    assertThat(
            found(
                contract("position: agency, " + LISTED)
                    .withTerms("trains-on-inputs: yes")
                    .drafted(),
                "clause-forbids-tool"))
        .as("the clause names a listed tool that trains as an exception")
        .isEmpty();
    SignedContract excluded = contract("position: agency, " + LISTED);
    assertThat(errors(excluded.signed())).isEmpty();
    assertThat(excluded.signed().files()).containsKey("ai-clauses.txt");
  }

  @Test
  void whatIsNotStatedIsAskedOnce() {
    String unknown = "records: []";
    assertThat(
            found(
                contract("form: short, position: agency, " + LISTED).withTerms(unknown).drafted(),
                "tool-training-not-stated"))
        .hasSize(1);
    Outcome whole = contract("position: agency, " + LISTED).withTerms(unknown).drafted();
    assertThat(found(whole, "tool-training-not-stated")).isEmpty();
    assertThat(found(whole, "open-point"))
        .anySatisfy(f -> assertThat(f.remedy()).contains("tools.genie.terms.trains-on-inputs"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ai-use: listed, tools: {permitted: [ink], banned: [genie]}",
        "ai-use: listed, tools: {banned: [genie]}"
      })
  void aListWithNothingInItHasTwoWaysOut(String lists) {
    SignedContract empty = contract("position: balanced, " + lists);
    assertThat(found(empty.drafted(), "nothing-listed"))
        .singleElement()
        .satisfies(
            f -> assertThat(f.remedy()).contains("contract.tools.permitted", "ai-use: none"));
    assertThat(errors(empty.signed())).containsExactly("nothing-listed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ai-use: by-consent, tools: {permitted: [genie]}",
        "ai-use: open, tools: {by-consent: [genie]}"
      })
  void aListThatDeniesTheClauseIsNotSigned(String lists) {
    SignedContract conflicting = contract("position: balanced, " + lists);
    assertThat(found(conflicting.drafted(), "list-contradicts-ai-use")).hasSize(1);
    assertThat(errors(conflicting.signed())).containsExactly("list-contradicts-ai-use");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ai-use: open, tools: {permitted: [genie]}",
        "ai-use: by-consent, tools: {by-consent: [genie]}"
      })
  void aListThatChangesNothingIsANote(String lists) {
    SignedContract idle = contract("position: balanced, " + lists);
    assertThat(found(idle.drafted(), "list-does-nothing"))
        .extracting(f -> f.severity())
        .containsExactly(Severity.NOTE);
    assertThat(errors(idle.signed())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Adobe Photoshop, 27.1, 1",
    "Photoshop, '', 1",
    "Adobe Photoshop, CS6, 0",
    "Adobe Photoshop, 23.5, 0",
    "Adobe Photoshop, 2022, 0",
    "Adobe Photoshop 2026, 2026, 1",
    "Adobe Photoshop Elements, 2026, 0",
    "Adobe Illustrator, 30.0, 1",
    "Procreate, 5, 0",
    "Illustratorium, 30, 0"
  })
  void aWellKnownHybridIsAskedAbout(String name, String version, int times) {
    String record =
        contract("position: balanced, " + LISTED)
            .yaml()
            .replace(
                "name: Ink, version: \"2\"", "name: " + name + ", version: \"" + version + "\"");
    assertThat(found(SignedContract.outcome(record, Wanted.all()), "tool-is-hybrid"))
        .hasSize(times)
        .allSatisfy(f -> assertThat(f.remedy()).contains("generative: {functions: ["));
  }

  @Test
  void whatAnEntryBansIsNoLongerPermittedByTheListOfEverybody() {
    String lists = "position: balanced, " + LISTED;
    String record =
        contract(lists)
            .yaml()
            .replace(
                "with: [free]", "with: [{party: free, ai-use: none, tools: {banned: [genie]}}]");
    Outcome drafted = SignedContract.outcome(record, Wanted.all());
    assertThat(found(drafted, "contract-contradicts-itself")).isEmpty();
    String both =
        contract(lists)
            .yaml()
            .replace(
                "with: [free]",
                "with: [{party: free, tools: {permitted: [genie], banned: [genie]}}]");
    assertThat(found(SignedContract.outcome(both, Wanted.all()), "contract-contradicts-itself"))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.message())
                    .contains("contract.with[0].tools.permitted", "contract.with[0].tools.banned"));
    assertThat(errors(SignedContract.outcome(both, Wanted.all().finalCopy())))
        .contains("contract-contradicts-itself");
  }
}

package org.bonafide.publish.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.publish.consistency.SignedContract.errors;
import static org.bonafide.publish.consistency.SignedContract.found;
import static org.bonafide.publish.consistency.SignedContract.text;

import org.bonafide.publish.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is planned is no evidence, weak or strong, and what comes with the delivery is not open. */
class PlannedWorksTest {

  private static SignedContract contract(String elements) {
    return SignedContract.of(
            "governing-law: US-TX, position: balanced, tools: {permitted: [genie]}")
        .withWorks(
            "logo: {title: Mule, category: visual-art, status: planned, elements: {%s}}"
                .formatted(elements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mark: {what: artwork, generated-part: none, steps: [{act: draw, by: cy, with: ink}]}",
        "mark: {what: artwork, steps: [{act: draw, by: cy}]}",
        "mark: {steps: [{act: draw, with: ink}, {act: edit, by: cy}]}",
        "mark: {what: artwork, steps: [{act: draw, by: cy, with: ink, on: 2026-07-01}]}"
      })
  void aPlanIsPrintedAsAPlanAndBlocksNothing(String elements) {
    Outcome signed = contract(elements).signed();
    assertThat(errors(signed)).isEmpty();
    String words = text(signed).replaceAll("\\s+", " ");
    assertThat(words)
        .contains("Records: planned")
        .doesNotContain("stated, not recorded", "marks as recorded in part");
  }

  @Test
  void whatIsNotSettledIsStatedWithTheDelivery() {
    String words =
        text(contract("mark: {what: artwork, steps: [{act: draw, by: cy, with: ink}, {act: edit}]}")
                .signed())
            .replaceAll("\\s+", " ");
    assertThat(words)
        .contains(
            "Made by: Cy Lind",
            "With: Ink; the rest stated with the delivery",
            "Generated part: stated with the delivery");
  }

  @Test
  void whatHasBeenDoneAlreadyIsGradedAsEver() {
    String words =
        text(contract(
                    "mark: {what: artwork, generated-part: none, steps: [{act: draw, by: cy, with:"
                        + " ink, on: 2026-05-01}]}")
                .drafted())
            .replaceAll("\\s+", " ");
    assertThat(words).contains("stated, not recorded", "marks as recorded in part");
  }

  @Test
  void aPlannedWorkOfWhichNothingIsListedIsANote() {
    assertThat(found(contract("").drafted(), "planned-without-elements"))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).startsWith("Clause 6.1").contains("\"logo\""));
    assertThat(found(contract("mark: {what: artwork}").drafted(), "planned-without-elements"))
        .isEmpty();
  }
}

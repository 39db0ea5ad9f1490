package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.diagnose.Severity;
import org.bonafide.draft.Drafted;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Numbered;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;

/** An agreement by itself has all that it needs, and never speaks of another that it joins. */
class AgreementFormTest {

  private static final List<String> LAWS = List.of("US-NY", "US-IL", "GB-ENG", "DE", "CN", "");

  private static final List<String> ITS_OWN =
      List.of(
          "engagement",
          "delivery",
          "fee",
          "acceptance",
          "material-of-others",
          "confidentiality",
          "personal-data",
          "liability",
          "term-and-termination",
          "notices",
          "disputes");

  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicTest> isWhole() {
    return ContractVariants.of(LAWS, "agreement", List.of("en, zh-CN"))
        .map(one -> DynamicTest.dynamicTest(one.toString(), () -> isWhole(one.drafted())));
  }

  private static void isWhole(Drafted drafted) {
    assertThat(drafted.instruments()).as("%s", drafted.findings()).hasSize(1);
    Numbered agreement = drafted.instruments().get(0);
    assertThat(words(agreement)).doesNotContain("AI Terms", "人工智能条款", "主协议", "**");
    assertThat(clauses(agreement)).containsAll(ITS_OWN).doesNotContain("approval-payment");
    assertThat(drafted.lint(agreement)).filteredOn(f -> f.severity() != Severity.NOTE).isEmpty();
  }

  @Test
  void aFallbackOfEachOfItsClausesReadsInBothLanguages() {
    String all = String.join(", ", ITS_OWN);
    for (String position : ContractVariants.POSITIONS) {
      for (String law : List.of("US-NY", "CN")) {
        isWhole(
            Variant.of(position, law)
                .with("listed", "agreement")
                .in("en, zh-CN")
                .adding("clauses: {fallback: [" + all + "]}")
                .drafted());
      }
    }
  }

  @Test
  void inIllinoisNobodyIsPaidLaterThanTheStatuteAllows() {
    for (String position : ContractVariants.POSITIONS) {
      assertThat(words(Variant.of(position, "US-IL").with("listed", "agreement")))
          .contains("must pay for a Work within 30 days after the Freelancer has provided it");
      assertThat(words(Variant.of(position, "US-NY").with("listed", "agreement")))
          .doesNotContain("after the Freelancer has provided it");
    }
  }

  @Test
  void noCourtAndNoPenaltyStandThatTheRecordDoesNotState() {
    assertThat(words(Variant.of("balanced", "CN").with("listed", "agreement")))
        .contains("courts that have jurisdiction by law")
        .contains("[share a day]");
    assertThat(
            words(
                Variant.of("balanced", "CN")
                    .with("listed", "agreement")
                    .adding("clauses: {values: {liability: {daily-penalty: none}}}")))
        .doesNotContain("For each day of delay");
  }

  private static String words(Variant variant) {
    return words(variant.drafted().instruments().get(0));
  }

  private static String words(Numbered one) {
    return one.instrument().blocks().stream()
        .flatMap(Block::walk)
        .map(InlineText::of)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> clauses(Numbered one) {
    return one.instrument().blocks().stream()
        .flatMap(Block::walk)
        .filter(Clause.class::isInstance)
        .map(block -> block.origin().anchor())
        .toList();
  }
}

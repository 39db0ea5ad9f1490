package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.Drafted;
import org.bonafide.draft.Drafter;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.instrument.lint.Lint;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;

/** What ships reads as lint wants it, in every guise. */
class ShippedClausesTest {

  private static final List<String> LAWS =
      List.of("US", "US-NY", "US-CA", "US-TX", "CN", "GB-ENG", "");
  private static final List<String> LANGUAGES = List.of("en", "zh-CN", "en, zh-CN", "zh-CN, en");

  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicTest> everyGuiseOfTheContractPassesLint() {
    return guises()
        .map(guise -> DynamicTest.dynamicTest(guise.toString(), () -> passes(guise.drafted())));
  }

  /**
   * Every clause that a user may include where tools may be used at all (else those on tools cite a
   * schedule that is not there), and the uses of tools that a user may set.
   */
  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicTest> everyClauseOfTheLibraryPassesLint() {
    String all =
        Drafter.shipped().library().clauses().stream()
            .map(LibraryClause::id)
            .collect(Collectors.joining(", "));
    return guises()
        .filter(guise -> guise.languages().contains(",") && !guise.mode().equals("none"))
        .flatMap(
            guise ->
                Stream.of("research", "drafts")
                    .map(
                        stages ->
                            guise.adding(
                                "clauses: {include: ["
                                    + all
                                    + "], values: {ai-use: {stages: "
                                    + stages
                                    + "}}}")))
        .map(
            guise ->
                DynamicTest.dynamicTest(
                    guise + " " + guise.more().replaceFirst(".*stages", "stages"),
                    () -> passes(guise.drafted())));
  }

  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicTest> everyInstrumentOfEveryRecordPassesLint() {
    return Golden.folders().stream()
        .map(
            (Path folder) ->
                DynamicTest.dynamicTest(
                    folder.toString(),
                    () -> assertThat(lint(Golden.of(folder).findings())).isEmpty()));
  }

  private static Stream<Variant> guises() {
    return ContractVariants.of(LAWS, "addendum", LANGUAGES);
  }

  /** What is broken is not linted, so something must have come of it. */
  private static void passes(Drafted drafted) {
    assertThat(drafted.instruments()).as("instruments, of %s", drafted.findings()).isNotEmpty();
    drafted.instruments().forEach(one -> assertThat(lint(drafted.lint(one))).isEmpty());
  }

  /** One line a finding, so that a failure reads as a list of what to rewrite. */
  private static List<String> lint(List<Finding> findings) {
    List<String> rules = Lint.ruleIds();
    return findings.stream()
        .filter(f -> rules.contains(f.rule()))
        .map(f -> f.place() + " " + f.rule() + " " + f.message())
        .distinct()
        .toList();
  }
}

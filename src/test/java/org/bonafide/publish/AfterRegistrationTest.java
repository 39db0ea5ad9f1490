package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Notice, takedown notice, licence rider and assignment, case by case: {@code cases.yaml} says how
 * the record of a small published work is changed, and which words a paper then has and lacks.
 */
class AfterRegistrationTest {

  private static final Path FOLDER = Path.of("src/test/resources/after-registration");
  private static final Set<String> KINDS = Set.of("notice", "takedown", "licence", "assignment");

  static Stream<PaperCase> cases() {
    return PaperCase.in(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPaperSaysWhatTheRecordSupports(PaperCase one) {
    one.check(KINDS, one.paper() + "-us.txt");
  }

  @Test
  void theTableHasEveryPaperAndEveryCaseChecksSomething() {
    assertThat(cases()).hasSizeGreaterThan(30);
    assertThat(cases().map(PaperCase::paper)).containsAll(KINDS);
    assertThat(cases()).allMatch(PaperCase::checksSomething);
  }

  @Test
  void noneIsDraftedUnlessItIsAskedFor() {
    assertThat(PaperCase.unchanged(FOLDER, Set.of("registration")).texts().keySet())
        .contains("registration-us.txt")
        .noneMatch(name -> KINDS.stream().anyMatch(name::startsWith));
  }

  @Test
  void aCopyThatIsStatedIsNoLongerSaidToBePrintedNowhere() {
    assertThat(PaperCase.unchanged(FOLDER, KINDS).findings())
        .extracting(Finding::rule)
        .doesNotContain("not-printed-yet");
  }
}

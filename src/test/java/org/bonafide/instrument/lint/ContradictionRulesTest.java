package org.bonafide.instrument.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bonafide.instrument.lint.Trees.clause;
import static org.bonafide.instrument.lint.Trees.lint;
import static org.bonafide.instrument.lint.Trees.stating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bonafide.diagnose.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ContradictionRulesTest {

  private static final String RULE = "contradicting-clauses";

  @Test
  void openUseBesideABannedToolNamesBothPlaces() {
    assertThat(
            lint(
                RULE,
                clause(
                    "use", stating(3, "any-tool-may-be-used", "The Freelancer may use any tool.")),
                clause("ban", stating(9, "some-tool-is-banned", "The Freelancer must not use X."))))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
              assertThat(f.place()).hasToString("en.md:9");
              assertThat(f.message())
                  .startsWith(
                      "Clause 2.1 states \"some-tool-is-banned\", and clause 1.1 at en.md:3")
                  .contains("\"any-tool-may-be-used\"", "unless banned");
            });
  }

  @Test
  void aBanBesideWordsThatReserveItIsNoContradiction() {
    assertThat(
            lint(
                RULE,
                clause("use", stating(3, "any-tool-unless-banned", "Any tool unless banned.")),
                clause("ban", stating(9, "some-tool-is-banned", "Not X."))))
        .isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyPairIsFoundInEitherOrder() {
    return Propositions.shipped().pairs().stream()
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair.one() + " / " + pair.other(),
                    () -> {
                      assertThat(found(pair.one(), pair.other())).isEqualTo(1);
                      assertThat(found(pair.other(), pair.one())).isEqualTo(1);
                      assertThat(found(pair.one(), pair.one())).isZero();
                    }));
  }

  private static int found(String first, String second) {
    return lint(RULE, clause("a", stating(3, first, "One."), stating(5, second, "Two."))).size();
  }

  @Test
  void aNameThatNoPairKnowsIsFound() {
    assertThat(lint("unknown-proposition", clause("a", stating(3, "any-tool-may-be-use", "One."))))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("\"any-tool-may-be-use\""));
    assertThat(lint("unknown-proposition", clause("a", stating(3, "agency-labels", "One."))))
        .isEmpty();
  }

  @Test
  void aLineThatIsNoPairIsRefused() {
    assertThatThrownBy(() -> Propositions.read(List.of("one | other")))
        .hasMessageContaining("one | other");
  }

  @Test
  void thePageListsEveryPropositionAndEveryPair() throws IOException {
    String page = Files.readString(Path.of("docs/rules/contradicting-clauses.md"));
    assertThat(Propositions.shipped().names())
        .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    assertThat(Propositions.shipped().pairs())
        .allSatisfy(
            pair ->
                assertThat(page).contains("| `" + pair.one() + "` | `" + pair.other() + "` | "));
  }
}

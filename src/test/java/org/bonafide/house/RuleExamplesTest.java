package org.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.diagnose.rules.RulePage;
import org.bonafide.diagnose.rules.RulePages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example on the page of each rule: the rule speaks there, and is silent where it is mended.
 */
class RuleExamplesTest {

  private static final RulePages RULES = RulePages.shipped();

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicTest> theRuleSpeaksInItsExampleAndNotWhereThatIsMended() {
    return RULES.all().stream()
        .filter(page -> !page.example().isEmpty())
        .map(page -> DynamicTest.dynamicTest(page.id(), () -> check(page)));
  }

  private void check(RulePage page) throws IOException {
    List<ExampleRun.Said> said = run(page.id()).of(page.example());
    assertThat(said)
        .as("the example of " + page.id())
        .anyMatch(one -> one.rule().equals(page.id()) && page.severities().contains(one.weight()));
    assertThat(said).allSatisfy(RuleExamplesTest::asItsPageSays);
    if (!page.clean().isEmpty()) {
      assertThat(run(page.id() + "-clean").of(page.clean()))
          .as("the mended example of " + page.id())
          .allSatisfy(RuleExamplesTest::asItsPageSays)
          .noneMatch(one -> one.rule().equals(page.id()))
          .noneMatch(one -> one.weight() == org.bonafide.diagnose.Severity.ERROR);
    }
  }

  /** Whichever rule speaks: its page knows how much it weighs and the law that it names. */
  private static void asItsPageSays(ExampleRun.Said said) {
    Optional<RulePage> page = RULES.find(said.rule());
    assertThat(page).as(said.rule()).isPresent();
    assertThat(page.get().severities()).as(said.rule()).contains(said.weight());
    if (!said.authority().isEmpty()) {
      assertThat(page.get().authorities()).as(said.rule()).contains(said.authority());
    }
  }

  private ExampleRun run(String name) throws IOException {
    return new ExampleRun(Files.createDirectory(temp.resolve(name)));
  }

  @Test
  void everyBaseRecordIsSoundByItself() throws IOException {
    for (String base : RULES.bases().keySet()) {
      var plain =
          new org.bonafide.diagnose.rules.RuleExample(
              base, "", org.bonafide.data.Words.NONE, java.util.Map.of(), List.of());
      assertThat(run("base-" + base).of(plain))
          .as(base)
          .noneMatch(one -> one.weight() != org.bonafide.diagnose.Severity.NOTE);
    }
  }
}

package org.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bonafide.instrument.lint.Lint;
import org.junit.jupiter.api.Test;

/** Every rule of lint has a page, and the index names it. */
class RulePagesTest {

  private static final Path PAGES = Path.of("docs/rules");

  /** Found while numbering and over the record, and documented beside the others. */
  private static final List<String> ELSEWHERE =
      List.of(
          "dangling-reference",
          "contract-contradicts-itself",
          "owner-not-yet-vested",
          "third-party-incomplete");

  private static List<String> rules() {
    return Stream.concat(Lint.ruleIds().stream(), ELSEWHERE.stream()).sorted().toList();
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
                  .filter(name -> !name.equals("README")))
          .containsExactlyInAnyOrderElementsOf(rules());
    }
  }

  @Test
  void everyPageSaysWhatWhyHowAndHowMuch() throws IOException {
    for (String rule : rules()) {
      assertThat(Files.readString(PAGES.resolve(rule + ".md")))
          .startsWith("# `" + rule + "`: ")
          .contains(
              "\nSeverity: ",
              "\n## What it finds\n",
              "\n## Why it matters\n",
              "\n## Example\n",
              "\nBefore:\n",
              "\nAfter:\n",
              "\n## How to silence it\n");
    }
  }

  @Test
  void theIndexNamesEveryRule() throws IOException {
    String index = Files.readString(PAGES.resolve("README.md"));
    assertThat(rules())
        .allSatisfy(rule -> assertThat(index).contains("| [" + rule + "](" + rule + ".md) | "));
  }
}

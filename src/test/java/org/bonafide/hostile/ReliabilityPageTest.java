package org.bonafide.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of figures has a row for each kind, with no fault in it, and names tests that exist. */
class ReliabilityPageTest {

  private static String page() throws IOException {
    return Files.readString(Figures.PAGE);
  }

  @Test
  void aMillionIsAMillion() {
    assertThat(Threat.together()).isEqualTo(1_000_000);
  }

  @Test
  void eachKindOfInputAndEachCommandHasARowWithoutFaults() throws IOException {
    String page = page();
    for (Threat threat : Threat.values()) {
      hasRow(page, threat.words(), 3);
    }
    for (WritingCommand command : WritingCommand.values()) {
      hasRow(page, command.words(), 4);
    }
  }

  /** A row of dashes was not run with figures yet. */
  private static void hasRow(String page, String words, int numbers) {
    assertThat(page)
        .containsPattern(
            "\\| " + Pattern.quote(words) + "( \\| ([0-9,]+|–)){" + numbers + "} \\| [0–] \\|");
  }

  @Test
  void everyTestThatThePageNamesIsThere() throws IOException {
    Set<String> named = new TreeSet<>();
    Matcher one = Pattern.compile("`(\\w+Test)`").matcher(page());
    while (one.find()) {
      named.add(one.group(1) + ".java");
    }
    try (Stream<Path> all = Files.walk(Path.of("src/test/java"))) {
      Set<String> there =
          all.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
      assertThat(named).hasSizeGreaterThan(10).isSubsetOf(there);
    }
  }
}

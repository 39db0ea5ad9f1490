package org.bonafide.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.draft.clause.LibraryClause;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** docs/clauses.md says of each clause what its folder says. */
class ClauseDocsTest {

  @TestFactory
  Stream<DynamicTest> everyClauseHasItsRow() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("docs/clauses.md"));
    return Drafter.shipped().library().clauses().stream()
        .map(clause -> DynamicTest.dynamicTest(clause.id(), () -> row(clause, lines)));
  }

  private static void row(LibraryClause clause, List<String> lines) {
    String start = "| " + clause.order() + " | `" + clause.id() + "` |";
    assertThat(lines)
        .filteredOn(line -> line.startsWith(start))
        .singleElement()
        .satisfies(
            line -> {
              clause.authorities().forEach(id -> assertThat(line).contains("`" + id + "`"));
              clause.values().forEach(v -> assertThat(line).contains("`" + v.name() + "`"));
              assertThat(line.split(" \\| ")).hasSize(8);
            });
  }

  @Test
  void theRecordPageAddsAndLeavesOutClausesThatThereAre() throws IOException {
    Matcher examples =
        Pattern.compile("`(?:include|exclude): \\[([^\\]]+)\\]`")
            .matcher(Files.readString(Path.of("docs/record.md")));
    assertThat(examples.results().map(one -> one.group(1)))
        .hasSize(2)
        .allSatisfy(
            id ->
                assertThat(Drafter.shipped().library().clauses())
                    .anyMatch(clause -> clause.id().equals(id)));
  }
}

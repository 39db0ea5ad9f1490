package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.instrument.lint.Lint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clause folder of the user's own is read as closely as the shipped one. */
class LintOfOwnClausesTest {

  @TempDir Path folder;

  private List<Finding> lint(String records) throws IOException {
    Path text = folder.resolve("clauses/records/records/en.md");
    Files.createDirectories(text.getParent());
    Files.writeString(text, records);
    Path record =
        Files.writeString(
            folder.resolve("p.yaml"),
            """
            bonafide: 1
            title: Moonlit Harbor
            people: {mia: {name: Mia Torres}}
            parties: {studio: {name: Lumen Studio}, mia: {person: mia}}
            contract: {agency: studio, with: [mia], governing-law: US-NY, ai-use: open}
            """);
    Request own =
        Request.of(record.toString())
            .only(Set.of("contract"))
            .as(Set.of())
            .with(Optional.empty(), Optional.of(folder.resolve("clauses")));
    return Publisher.check(own).findings().stream()
        .filter(f -> Lint.ruleIds().contains(f.rule()))
        .toList();
  }

  @Test
  void whatItStatesAgainstTheShippedTextIsFoundWithItsPlaceAndNumber() throws IOException {
    assertThat(
            lint(
                """
                # Records {#records}

                {.states no-generative-tool}
                The Freelancer gives Mia Torres the Deliverables. {#records-years}

                Records must be kept.
                """))
        .extracting(f -> f.place() + " " + f.rule())
        .contains(
            "clauses/records/records/en.md:4 contradicting-clauses",
            "clauses/records/records/en.md:4 undefined-term",
            "clauses/records/records/en.md:6 duty-without-subject");
  }
}

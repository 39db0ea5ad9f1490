package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A half-filled record is the commonest state of a record: an id with nothing under it. */
class EmptySectionsTest {

  private static final String RECORD =
      """
      bonafide: 1
      title: T
      people:
        mia: {name: Mia Torres}
      parties:
        a: {name: A Ltd}
        m: {person: mia}
      tools:
        firefly: {name: Firefly, generative: yes}
      works:
        w:
          title: W
          category: visual-art
          created: 2026-05-02
          place: US
          owner: {person: mia, by: authored}
          elements:
            e: {what: artwork, describe: the cat, steps: [{act: prompt, by: mia, with: firefly, on: 2026-05-01, records: [r]}]}
      records:
        r: {file: r.txt, kind: prompt-log}
      registration: {offices: [us, cn], claimant: a}
      disclosure: {responsible: mia}
      contract: {agency: a, with: [m], ai-use: listed, tools: {permitted: [firefly], by-consent: [firefly], banned: [firefly]}}
      """;

  @TempDir Path folder;

  private Report publish(String record) throws IOException {
    Files.writeString(folder.resolve("p.yaml"), record);
    return Publisher.publish(Request.of("p.yaml").from(folder).as(Set.of("txt")).into("o"));
  }

  @Test
  void theWholeRecordIsRead() throws IOException {
    assertThat(publish(RECORD).written()).contains("ai-clauses.txt", "disclosure.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "mia, people",
    "a, parties",
    "m, parties",
    "firefly, tools",
    "w, works",
    "r, records"
  })
  void anIdWithNothingUnderItThatSomethingNames(String id, String section) throws IOException {
    for (String nothing : new String[] {"", " ~", " null", " {}"}) {
      String record =
          id.equals("w")
              ? RECORD.substring(0, RECORD.indexOf("  w:\n"))
                  + "  w:"
                  + nothing
                  + "\n"
                  + RECORD.substring(RECORD.indexOf("records:\n"))
              : RECORD.replaceFirst("(?m)^  " + id + ": .*$", "  " + id + ":" + nothing);
      Report report = publish(record);
      if (!section.equals("records")) {
        assertThat(report.findings())
            .filteredOn(f -> f.rule().equals("missing-key"))
            .as(section + "." + id + ":" + nothing)
            .isNotEmpty()
            .allMatch(f -> f.message().contains("\"" + section + "." + id + "\""));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ~", " {}"})
  void anElementWithNothingUnderIt(String nothing) throws IOException {
    Report report = publish(RECORD.replaceFirst("(?m)^      e: .*$", "      e:" + nothing));
    assertThat(report.findings()).isNotEmpty().extracting(Finding::message).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people",
        "parties",
        "tools",
        "works",
        "records",
        "registration",
        "disclosure",
        "contract"
      })
  void aSectionWithNothingUnderIt(String section) throws IOException {
    int from = RECORD.indexOf("\n" + section + ":") + 1;
    int to = RECORD.indexOf("\n", from);
    while (to >= 0 && to + 1 < RECORD.length() && RECORD.charAt(to + 1) == ' ') {
      to = RECORD.indexOf("\n", to + 1);
    }
    Report report = publish(RECORD.substring(0, from) + section + ":" + RECORD.substring(to));
    assertThat(report.exit()).isNotNull();
  }
}

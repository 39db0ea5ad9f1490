package org.bonafide.project.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to do about slips of YAML, in the words that the user wrote. */
class SlipTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "title: Tide: Print | Put quotes around the text: \"Tide: Print\".",
        "title: Tide: a \"print\" | Put quotes around the text: \"Tide: a \\\"print\\\"\".",
        "title: T, on: 2026 | Put { } around several keys on one line, or quotes around a text with a colon.",
        "title: 'Tide's print' | Put the whole text in double quotes, and write a double quote within it as \\\".",
        "title: \"Tide\" Print | Put the whole text in double quotes, and write a double quote within it as \\\".",
        "people: {a: name:Ann} | Put a space behind the colon: \"name: ...\".",
        "people: {a: {name: Ann, born: 5: the sea}} | Close it, and put quotes around texts with a comma, a colon, a bracket or a # in them.",
      })
  void theRemedyShowsTheTextAsItShouldStand(String line, String remedy) {
    byte[] record = ("bonafide: 1\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(ProjectReader.read("project.yaml", record).findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::remedy)
        .contains(remedy);
  }
}

package org.bonafide.project.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;

/** Nobody acts after the day of death. */
class AfterDeathTest {

  private static final String RECORD =
      """
      bonafide: 1
      title: T
      people:
        wen: {name: Wen, died: 2026-01-01}
      works:
        w:
          title: W
          elements: {a: {what: artwork, steps: [{act: draw, by: wen, on: %s}]}}
          arrangement: {by: wen, on: %s}
      """;

  @Test
  void anActAfterTheDeathOfWhoDidItIsAWarningThatNamesBothPlaces() {
    assertThat(Records.reading(RECORD.formatted("2026-02-01", "2025-12-01")).findings())
        .filteredOn(f -> f.rule().equals("act-after-death"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.place().toString()).contains("project.yaml:8");
              assertThat(f.message()).contains("project.yaml:4").contains("\"wen\"");
            });
    assertThat(Records.reading(RECORD.formatted("2025-12-01", "2026-02-01")).findings())
        .extracting(Finding::rule)
        .contains("act-after-death");
  }

  @Test
  void anActOfTheSameDayOrYearMayHaveComeBefore() {
    for (String on : new String[] {"2026-01-01", "\"2026\"", "2025-03-01"}) {
      assertThat(Records.reading(RECORD.formatted(on, on)).findings())
          .extracting(Finding::rule)
          .doesNotContain("act-after-death");
    }
  }
}

package org.bonafide.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bonafide.diagnose.Severity;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.Test;

/** A record made again after the fact is never taken for documentation in silence. */
class RecordsMadeAgainTest {

  private static final String RECORD =
      """
      bonafide: 1
      title: T
      people: {ann: {name: Ann}}
      works:
        w: {title: W, category: visual-art, elements: {a: {what: artwork, steps: [
          {act: draw, by: ann, with: hand, on: 2026-03-01, records: [film, log]},
          {act: edit, by: ann, with: hand, on: 2026-03-02, records: [film]}]}}}
      records:
        log: {kind: log, made: 2026-03-01}
        film: {kind: film, made: 2026-09-01, origin: re-created}
      """;

  @Test
  void eachRecordThatWasReCreatedIsWarnedOfOnceAtItsKey() {
    Project project =
        ProjectReader.read("project.yaml", RECORD.getBytes(StandardCharsets.UTF_8))
            .project()
            .orElseThrow();
    assertThat(EvidenceReview.of(project, Path.of("")).findings())
        .filteredOn(f -> f.rule().equals("record-re-created"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
              assertThat(f.place()).hasToString("project.yaml:10:40");
              assertThat(f.message()).contains("\"film\"", "never counts as documentation");
              assertThat(f.remedy()).isNotEmpty();
            });
  }
}

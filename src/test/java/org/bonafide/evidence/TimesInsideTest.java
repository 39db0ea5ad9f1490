package org.bonafide.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bonafide.evidence.scan.Exports;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.Test;

/** A tool's own export counts later than thirty days only where its file bears it out. */
class TimesInsideTest {

  private static final byte[] JOB = Exports.midjourney("a harbour", "a", "Mon, 02");

  private static final String RECORD =
      """
      bonafide: 1
      title: T
      people: {ann: {name: Ann}}
      tools: {mj: {name: Midjourney, generative: yes}}
      works: {w: {title: W, elements: {a: {what: artwork, steps: [{act: prompt, by: ann, with: mj, on: 2026-03-02, records: [job]}]}}}}
      records: {job: {file: job.png, kind: output, made: 2026-09-01, origin: exported}}
      """;

  private static Timing timing(String record, byte[] file) {
    Project project =
        ProjectReader.read("p.yaml", record.getBytes(StandardCharsets.UTF_8))
            .project()
            .orElseThrow();
    EvidenceReview review =
        EvidenceReview.of(project, RecordFiles.inMemory(Map.of("job.png", file)));
    var step = project.works().get("w").steps().findFirst().orElseThrow();
    assertThat(review.documented(step)).isEqualTo(review.timing("job").counts());
    return review.timing(step, "job");
  }

  @Test
  void anExportWhoseTimesAgreeCountsByTheTimesInTheFile() {
    assertThat(timing(RECORD, JOB)).isEqualTo(Timing.BY_FILE);
    assertThat(timing(RECORD.replace("exported", "embedded"), JOB)).isEqualTo(Timing.BY_FILE);
  }

  @Test
  void aWordTypedIntoTheRecordLiftsNothing() {
    assertThat(timing(RECORD, Exports.webUi("a harbour", 7))).isEqualTo(Timing.LATER);
    assertThat(timing(RECORD.replace("exported", "screenshot"), JOB)).isEqualTo(Timing.LATER);
    assertThat(timing(RECORD.replace("origin: exported", "origin: re-created"), JOB))
        .isEqualTo(Timing.RE_CREATED);
  }

  @Test
  void timesThatDoNotAgreeCountForNothing() {
    assertThat(timing(RECORD.replace("on: 2026-03-02", "on: 2026-03-09"), JOB))
        .isEqualTo(Timing.LATER);
    assertThat(timing(RECORD.replace("on: 2026-03-02", "on: 2026-03-03"), JOB))
        .as("a day is left for time zones")
        .isEqualTo(Timing.BY_FILE);
  }
}

package org.bonafide.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.hostile.Barrage.Ending;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Outcome;
import org.bonafide.publish.Prepared;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.batch.LineWork;
import org.bonafide.publish.files.ProjectSource;
import org.junit.jupiter.api.Test;

/**
 * Damaged records are read or refused; some that are read are worked up, and some of these written.
 */
class HostileRecordsTest {

  private static final int WORKED_UP = 40;
  private static final int WRITTEN = 400;
  private static final List<String> KEYS =
      List.of(
          "act: prompt",
          "with: hand",
          "generated-part: none",
          "by: nobody",
          "on: 2026-02-30",
          "works:",
          "contract: {with: [a, a]}",
          "with: [*x]",
          "<<: *x",
          "file: ../x",
          "- {}",
          "{a: ",
          "steps: [{act: draw}]",
          "languages: [xx]",
          "origin: exported",
          "owner: {by: service}");

  private final List<String> sound =
      List.of("campaign", "comic", "commission", "lantern", "pendant").stream()
          .map(name -> read(Path.of("examples", name, "project.yaml")))
          .toList();

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private byte[] damaged(Random chance, int round) {
    String text = Damage.text(sound.get(round % sound.size()), chance, KEYS);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return chance.nextInt(20) == 0 ? Damage.bytes(bytes, chance) : bytes;
  }

  @Test
  void damagedRecordsAreReadOrRefused() throws Exception {
    Barrage.of(Threat.RECORDS, (chance, round) -> end(damaged(chance, round), round));
  }

  private static Ending end(byte[] record, int round) {
    if (round % WRITTEN == 0) {
      Outcome outcome = Bonafide.shipped().publish(source(record), Wanted.all());
      ended(outcome.findings());
      assertThat(outcome.files().isEmpty() && outcome.findings().isEmpty()).isFalse();
      return outcome.files().isEmpty() ? Ending.REFUSED : Ending.READ;
    }
    if (round % WORKED_UP == 0) {
      Prepared prepared = Bonafide.shipped().check(source(record), Wanted.all());
      ended(prepared.findings());
      return prepared.worked().isPresent() ? Ending.READ : Ending.REFUSED;
    }
    ProjectReader.Reading reading = ProjectReader.read("project.yaml", record);
    ended(reading.findings());
    assertThat(reading.project().isPresent() || !reading.findings().isEmpty()).isTrue();
    return reading.findings().stream().anyMatch(one -> one.severity() == Severity.ERROR)
        ? Ending.REFUSED
        : Ending.READ;
  }

  private static ProjectSource source(byte[] record) {
    return ProjectSource.of("project.yaml", record);
  }

  /** A finding says what is wrong and what to do, and does not grow with what was thrown. */
  private static void ended(List<Finding> findings) {
    assertThat(findings)
        .allSatisfy(
            one -> {
              assertThat(one.message()).isNotBlank().hasSizeLessThan(8_000);
              assertThat(one.remedy()).isNotBlank();
            });
  }

  private static final String LINE =
      """
      {"bonafide": 1, "title": "Moon cat", "people": {"mia": {"name": "Mia Torres", "domicile": "US"}},
       "tools": {"f": {"name": "Adobe Firefly", "generative": true}},
       "disclosure": {"targets": ["etsy", "eu"]},
       "works": {"p": {"title": "Moon Cat", "category": "visual-art", "place": "US",
         "elements": {"d": {"what": "artwork", "describe": "the cat",
           "generated-part": "appreciable", "steps": [
             {"act": "prompt", "by": "mia", "with": "f", "on": "2026-05-01"},
             {"act": "edit", "by": "mia", "detail": "redrew the paw",
              "expressive": true, "perceptible": true}]}}}}}
      """
          .replace("\n", " ");

  @Test
  void damagedLinesOfABatchGiveALineEach() throws Exception {
    LineWork work = new LineWork(Bonafide.shipped(), Wanted.all(), Path.of("examples/pendant"));
    ObjectMapper json = new ObjectMapper();
    Barrage.of(
        Threat.BATCH_LINES,
        (chance, round) -> {
          byte[] line =
              chance.nextInt(4) == 0
                  ? Damage.bytes(LINE.getBytes(StandardCharsets.UTF_8), chance)
                  : Damage.text(LINE, chance, KEYS)
                      .replace('\n', ' ')
                      .getBytes(StandardCharsets.UTF_8);
          String told = work.line("in.jsonl", round + 1, line).orElse("{\"exit\": 2}");
          assertThat(told).doesNotContain("\n");
          JsonNode read = json.readTree(told);
          assertThat(read.get("exit").asInt()).isBetween(0, 2);
          return read.get("exit").asInt() == 2 ? Ending.REFUSED : Ending.READ;
        });
  }
}

package org.bonafide.project.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too big to stand in a file of its own under bad/, and trouble with the file itself. */
class HostileRecordsTest {

  @TempDir Path folder;

  private static String rules(ProjectReader.Reading reading) {
    return String.join(" ", reading.findings().stream().map(Finding::rule).distinct().toList());
  }

  @Test
  void aFolderAndAMissingFileAreFindings() {
    assertThat(rules(ProjectReader.read(folder))).isEqualTo("record-is-a-folder");
    assertThat(rules(ProjectReader.read(folder.resolve("no.yaml")))).isEqualTo("record-not-found");
  }

  @Test
  void aFileOverTwoMegabytesIsRefused() throws IOException {
    Path file = folder.resolve("large.yaml");
    Files.write(file, new byte[ProjectReader.LIMIT + 1]);
    assertThat(rules(ProjectReader.read(file))).isEqualTo("record-too-large");
  }

  @Test
  void aMegabyteInOneValueIsRefusedAtItsPlace() {
    var reading = Records.reading("bonafide: 1\ntitle: T\nreference: " + "x".repeat(1 << 20));
    assertThat(reading.findings().get(0).rule()).isEqualTo("line-too-long");
    assertThat(reading.findings().get(0).place()).hasToString("project.yaml:3:1");
    var broken = Records.reading("bonafide: 1\ntitle: |\n" + " xxxxxxxxx\n".repeat(100_000));
    assertThat(rules(broken)).contains("value-too-long");
  }

  @Test
  void tenThousandElementsAreRead() {
    StringBuilder yaml = new StringBuilder("bonafide: 1\ntitle: T\nworks:\n  w:\n    title: W\n");
    yaml.append("    elements:\n");
    for (int i = 0; i < 10_000; i++) {
      yaml.append("      e").append(i).append(": {what: artwork, steps: [{act: draw, on: 2026},");
      yaml.append(" {act: edit, on: 2026-03-02, detail: the sky}]}\n");
    }
    var project = Records.project(yaml.toString());
    assertThat(project.works().get("w").elements()).hasSize(10_000);
    assertThat(project.places().of("works.w.elements.e9999.steps[1].on").line()).isEqualTo(10_006);
  }

  @Test
  void findingsStopWhereNobodyReadsThem() {
    StringBuilder yaml = new StringBuilder("bonafide: 1\ntitle: T\n");
    for (int i = 0; i < 5_000; i++) {
      yaml.append("key").append(i).append(": 1\n");
    }
    var reading = Records.reading(yaml.toString());
    assertThat(reading.findings()).hasSizeLessThan(600);
    assertThat(rules(reading)).contains("too-many-findings");
  }

  @Test
  void bracketsWithoutEndStopWithAFinding() {
    assertThat(rules(Records.reading("a: " + "[".repeat(90_000)))).isEqualTo("yaml-limit");
    assertThat(rules(Records.reading("a: " + "{b:\n ".repeat(200_000)))).isEqualTo("yaml-limit");
    assertThat(rules(Records.reading("- ".repeat(40_000)))).isEqualTo("yaml-limit");
  }

  @Test
  void bytesOfEveryKindNeverThrow() {
    for (int seed = 1; seed < 400; seed++) {
      byte[] bytes = new byte[64];
      int x = seed;
      for (int i = 0; i < bytes.length; i++) {
        x = x * 1_103_515_245 + 12_345;
        bytes[i] =
            (byte)
                (seed % 2 == 0
                    ? x >>> 16
                    : " \n:-[]{}&*!|>'\"%@`#,?a1<~".charAt((x >>> 16 & 0xFF) % 25));
      }
      var reading = ProjectReader.read("noise.yaml", bytes);
      assertThat(reading.project()).as(new String(bytes, StandardCharsets.ISO_8859_1)).isEmpty();
      assertThat(reading.findings()).isNotEmpty();
    }
  }
}

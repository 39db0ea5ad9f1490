package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Devices, missing folders and characters that a terminal obeys. */
class HostilePlacesTest {

  @TempDir Path temp;

  @Timeout(60)
  @Test
  void aDeviceIsNoFileOfCertificates() throws IOException {
    Desk desk = new Desk(temp);
    desk.write("project.yaml", Desk.RECORD);
    assertThat(desk.run("evidence", "verify", "project.yaml", "--trust", "/dev/zero")).isEqualTo(2);
    assertThat(desk.err).contains("no certificates");
  }

  @Test
  void whatATerminalWouldObeyIsEscapedInJson() throws IOException {
    Desk desk = new Desk(temp);
    desk.write("project.yaml", "bonafide: 1\ntitle: x\n\"k\\u0085\\u202ey\\u009b\": 1\n");
    desk.run("check", "project.yaml", "--format", "json");
    assertThat(desk.out).contains("k\\u0085\\u202Ey\\u009B");
    assertThat(desk.out.codePoints().filter(c -> c == 0x85 || c == 0x202E || c == 0x9B)).isEmpty();
    assertThat(new ObjectMapper().readTree(desk.out).findValuesAsText("message"))
        .anyMatch(message -> message.contains("k\u0085\u202Ey\u009B"));
  }

  /** Fonts go through the temporary folder of Java; a container may have none. */
  @Test
  void withoutATemporaryFolderOneSentenceSaysSo() throws Exception {
    new Desk(temp).write("project.yaml", Desk.RECORD);
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=/nonexistent",
                "-Djava.awt.headless=true",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "generate",
                temp.resolve("project.yaml").toString(),
                "--only",
                "disclosure",
                "--formats",
                "svg",
                "--out",
                temp.resolve("out").toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("said").toFile())
            .start();
    assertThat(run.waitFor()).as(Files.readString(temp.resolve("said"))).isEqualTo(3);
    assertThat(Files.readString(temp.resolve("said")))
        .contains("The temporary folder \"/nonexistent\" cannot be written to");
    assertThat(temp.resolve("out")).doesNotExist();
  }
}

package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of Linux and macOS where it is installed, over a Java that only notes its calls. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String JAVA =
      """
      #!/bin/sh
      echo "$*" >>"$CALLS"
      case "$*" in
        *-XX:DumpLoadedClassList=*) ;;
        *-Xshare:dump*)
          [ -n "$NO_ROOM" ] && { echo 'No room at all.' >&2; exit 1; }
          file=${*##*-XX:SharedArchiveFile=}
          echo archive >"${file%% *}"
          ;;
        *) echo ran ;;
      esac
      """;

  @TempDir private Path folder;

  private Path program;
  private Path archive;

  @BeforeEach
  void install() throws IOException {
    Path lib = Files.createDirectories(folder.resolve("program/lib"));
    Files.setLastModifiedTime(Files.createFile(lib.resolve("bonafide.jar")), daysAgo(10));
    program = Files.createDirectories(folder.resolve("program/bin")).resolve("bonafide");
    Files.copy(Path.of("bin/bonafide"), program);
    Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
    Files.writeString(java, JAVA);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(
        folder.resolve("java/release"),
        "JAVA_RUNTIME_VERSION=\"21.0.1+12-Maker\"\nJAVA_VERSION=\"21.0.1\"\n");
    archive = lib.resolve("bonafide-21.0.1+12-Maker.jsa");
  }

  @Test
  void startsArePreparedOnceForEachJava() throws IOException, InterruptedException {
    assertThat(run(Map.of())).isEqualTo("ran\n");
    assertThat(calls()).hasSize(3);
    assertThat(calls().get(0)).contains("Rehearsal");
    assertThat(run(Map.of())).isEqualTo("ran\n");
    assertThat(calls()).hasSize(4);
    assertThat(calls().get(3)).contains("-XX:SharedArchiveFile=" + archive).endsWith("--version");
  }

  @Test
  void aFailureIsToldOnceInPlainWordsAndTriedAgainTheNextDay()
      throws IOException, InterruptedException {
    Map<String, String> full = Map.of("NO_ROOM", "1");
    assertThat(run(full))
        .isEqualTo(
            "bonafide: Faster starts could not be prepared: No room at all. The program runs all"
                + " the same, and tries again in a day.\nran\n");
    assertThat(archive).doesNotExist();
    assertThat(run(full)).isEqualTo("ran\n");
    assertThat(calls()).hasSize(4);
    Path mark = archive.resolveSibling(archive.getFileName() + ".failed");
    Files.setLastModifiedTime(mark, daysAgo(2));
    assertThat(run(Map.of())).isEqualTo("ran\n");
    assertThat(archive).isNotEmptyFile();
    assertThat(mark).doesNotExist();
  }

  @Test
  void anEmptyArchiveIsMadeAgain() throws IOException, InterruptedException {
    Files.createFile(archive);
    run(Map.of());
    assertThat(archive).isNotEmptyFile();
  }

  @Test
  void aNewerProgramGetsANewArchiveAndTheOldOnesGo() throws IOException, InterruptedException {
    run(Map.of());
    Path other = Files.writeString(archive.resolveSibling("bonafide-17.0.9.jsa"), "old");
    Files.setLastModifiedTime(other, daysAgo(5));
    Files.setLastModifiedTime(archive, daysAgo(5));
    Files.setLastModifiedTime(archive.resolveSibling("bonafide.jar"), daysAgo(4));
    run(Map.of());
    assertThat(calls()).hasSize(6);
    assertThat(other).doesNotExist();
    assertThat(archive).exists();
  }

  @Test
  void itIsFoundThroughALinkFromAnyFolder() throws IOException, InterruptedException {
    Path link = Files.createDirectories(folder.resolve("on-path")).resolve("bonafide");
    Files.createSymbolicLink(link, Path.of("../program/bin/bonafide"));
    program = link;
    assertThat(run(Map.of())).isEqualTo("ran\n");
    assertThat(archive).exists();
  }

  private static FileTime daysAgo(int days) {
    return FileTime.from(Instant.now().minus(days, ChronoUnit.DAYS));
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(folder.resolve("calls"));
  }

  private String run(Map<String, String> more) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", program.toString(), "--version");
    builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
    builder.environment().put("CALLS", folder.resolve("calls").toString());
    builder.environment().put("NO_ROOM", "");
    builder.environment().putAll(more);
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}

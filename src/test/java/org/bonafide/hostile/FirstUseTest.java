package org.bonafide.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher of a fresh checkout, started many times at once: the program is built once, and
 * every one of them runs it. Maven and Java are scripts here that note that they were called.
 */
class FirstUseTest {

  private static final int AT_ONCE = 20;
  private static final String MAVEN =
      """
      #!/bin/sh
      echo built >>../log
      sleep 1
      [ -f ../broken ] && exit 1
      mkdir -p target && echo jar >target/bonafide.jar
      """;
  private static final String JAVA =
      """
      #!/bin/sh
      for one in "$@"; do
        case $one in
          -Xshare:dump) echo prepared >>"$LOG" ;;
          -XX:SharedArchiveFile=*) [ -n "${made:-}" ] || made=${one#*=} ;;
          -jar) echo "ran" && exit 0 ;;
        esac
      done
      case " $* " in *-Xshare:dump*) echo archive >"$made" ;; esac
      """;

  @TempDir Path temp;

  private Path root;

  @BeforeEach
  void checkout() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a shell");
    root = temp.resolve("check out");
    Files.createDirectories(root.resolve("bin"));
    Files.createDirectories(root.resolve("src/main"));
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    script(root.resolve("bin/bonafide"), Files.readString(Path.of("bin/bonafide")));
    script(temp.resolve("path/mvn"), MAVEN);
    script(temp.resolve("jdk/bin/java"), JAVA);
    Files.writeString(temp.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Process started(int number) throws IOException {
    ProcessBuilder launcher =
        new ProcessBuilder("/bin/sh", root.resolve("bin/bonafide").toString(), "--version");
    launcher.environment().put("JAVA_HOME", temp.resolve("jdk").toString());
    launcher.environment().put("LOG", temp.resolve("log").toString());
    launcher.environment().merge("PATH", temp.resolve("path").toString(), (a, b) -> b + ":" + a);
    return launcher
        .redirectErrorStream(true)
        .redirectOutput(temp.resolve("said" + number).toFile())
        .start();
  }

  private List<String> said(int launchers, int code) throws Exception {
    List<Process> all = new ArrayList<>();
    for (int i = 0; i < launchers; i++) {
      all.add(started(i));
    }
    List<String> said = new ArrayList<>();
    for (int i = 0; i < launchers; i++) {
      assertThat(all.get(i).waitFor(10, TimeUnit.MINUTES)).as("launcher %d ends", i).isTrue();
      said.add(Files.readString(temp.resolve("said" + i)));
      assertThat(all.get(i).exitValue()).as(said.get(i)).isEqualTo(code);
    }
    return said;
  }

  private List<String> log() throws IOException {
    return Files.readAllLines(temp.resolve("log"));
  }

  @Test
  void twentyAtOnceBuildOnceAndAllRun() throws Exception {
    assertThat(said(AT_ONCE, 0)).allMatch(said -> said.endsWith("ran\n"));
    assertThat(log()).containsExactlyInAnyOrder("built", "prepared");
    said(1, 0);
    assertThat(log()).as("a later start does neither").hasSize(2);
  }

  @Test
  void aBuildThatFailsIsSaidAndTheNextOneTriesAgain() throws Exception {
    Files.createFile(temp.resolve("broken"));
    assertThat(said(2, 70)).allMatch(said -> said.contains("The build failed"));
    Files.delete(temp.resolve("broken"));
    assertThat(said(1, 0)).allMatch(said -> said.endsWith("ran\n"));
    assertThat(log()).containsExactly("built", "built", "built", "prepared");
  }

  @Test
  void whatAKilledLauncherHeldIsFree() throws Exception {
    Process first = started(9);
    while (!Files.exists(temp.resolve("log"))) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    first.descendants().forEach(ProcessHandle::destroyForcibly);
    first.destroyForcibly().waitFor();
    assertThat(said(1, 0)).allMatch(said -> said.endsWith("ran\n"));
  }
}

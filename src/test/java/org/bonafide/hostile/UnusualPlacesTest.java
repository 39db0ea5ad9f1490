package org.bonafide.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same record gives the same files, byte for byte, wherever a process runs: no environment at
 * all, another zone and language, closed streams, folders in folders, and every Java from 17 on
 * that the machine has. A build runs all oddities at once on the newest; {@code -Plong} each by
 * itself.
 */
class UnusualPlacesTest {

  private static final boolean LONG = Boolean.getBoolean("long");
  private static final String[] GENERATE = {
    "generate", "project.yaml", "--only", "disclosure", "--formats", "docx,pdf,txt", "--out", "out"
  };

  @TempDir static Path temp;

  /** Something about the place: options of Java, variables, and whether the streams are closed. */
  private record Oddity(
      String name,
      List<String> java,
      Map<String, String> variables,
      boolean closed,
      boolean deep) {}

  private static final List<Oddity> ODDITIES =
      List.of(
          new Oddity("no environment, no HOME, no TMPDIR", List.of(), Map.of(), false, false),
          new Oddity(
              "Turkish in Kathmandu",
              List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"),
              Map.of("LANG", "tr_TR.UTF-8", "TZ", "Asia/Kathmandu"),
              false,
              false),
          new Oddity(
              "Arabic before the date line, files in no charset",
              List.of("-Duser.language=ar", "-Duser.timezone=Pacific/Kiritimati"),
              Map.of("LC_ALL", "C", "TZ", "nonsense", "TMPDIR", "/nonexistent"),
              false,
              false),
          new Oddity("closed streams", List.of(), Map.of("HOME", "/nonexistent"), true, false),
          new Oddity("deep folders", List.of(), Map.of(), false, true));

  private static final Oddity ALL =
      new Oddity(
          "all at once",
          List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"),
          Map.of("HOME", "/nonexistent", "TMPDIR", "/nonexistent", "LC_ALL", "C"),
          true,
          true);

  /** Each Java of 17 or later beside this one. */
  private static List<Path> javas() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    List<Path> all = new ArrayList<>(List.of(own));
    try (Stream<Path> beside = Files.list(own.getParent())) {
      for (Path one : beside.sorted(Comparator.reverseOrder()).toList()) {
        Path release = one.resolve("release");
        boolean known = Files.exists(release) && Files.isExecutable(one.resolve("bin/java"));
        if (known && !all.contains(one.toRealPath()) && version(release) >= 17) {
          all.add(0, one.toRealPath());
        }
      }
    }
    return all;
  }

  private static int version(Path release) throws IOException {
    return Files.readAllLines(release).stream()
        .filter(line -> line.matches("JAVA_VERSION=\"\\d+.*"))
        .map(line -> line.replaceAll("\\D+(\\d+).*", "$1"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  @TestFactory
  Stream<DynamicTest> theFilesAreTheSame() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a shell");
    Path usual = Files.createDirectory(temp.resolve("usual"));
    Files.copy(Path.of("examples/pendant/project.yaml"), usual.resolve("project.yaml"));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    assertThat(Workshop.run(usual, said, GENERATE))
        .as(said.toString(StandardCharsets.UTF_8))
        .isZero();
    Map<String, String> expected = Workshop.tree(usual);
    List<DynamicTest> tests = new ArrayList<>();
    for (Path java : LONG ? javas() : javas().subList(0, 1)) {
      for (Oddity oddity : LONG ? ODDITIES : List.of(ALL)) {
        String name = java.getFileName() + ": " + oddity.name();
        tests.add(
            DynamicTest.dynamicTest(
                name,
                () -> assertThat(ran(java, oddity, "run" + name.hashCode())).isEqualTo(expected)));
      }
    }
    return tests.stream();
  }

  private static Map<String, String> ran(Path java, Oddity oddity, String name) throws Exception {
    Path folder = temp.resolve(name + (oddity.deep() ? "/a folder of some length".repeat(30) : ""));
    Files.createDirectories(folder);
    Files.copy(Path.of("examples/pendant/project.yaml"), folder.resolve("project.yaml"));
    List<String> line = new ArrayList<>();
    line.addAll(List.of("/bin/sh", "-c", "exec \"$@\"" + (oddity.closed() ? " <&- >&- 2>&-" : "")));
    line.addAll(List.of("sh", java.resolve("bin/java").toString(), "-XX:TieredStopAtLevel=1"));
    line.addAll(oddity.java());
    line.addAll(
        List.of("-Djava.awt.headless=true", "-cp", Workshop.classPath(), "org.bonafide.cli.Main"));
    line.addAll(List.of(GENERATE));
    ProcessBuilder process = new ProcessBuilder(line).directory(folder.toFile());
    process.environment().clear();
    process.environment().putAll(oddity.variables());
    Path said = temp.resolve(name + ".said");
    Process run = process.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(run.waitFor(10, TimeUnit.MINUTES)).isTrue();
    String told = Files.readString(said);
    assertThat(run.exitValue()).as(told).isIn(oddity.closed() ? List.of(0, 3) : List.of(0));
    assertThat(told).doesNotContain("\tat ", "a fault of its own");
    return Workshop.tree(folder);
  }

  /** Where not even the owner of the machine may write. */
  @Test
  void aPlaceThatCannotBeWrittenToIsSaid() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "a place that nobody can write to");
    Path folder = Files.createDirectory(temp.resolve("refused"));
    Files.copy(Path.of("examples/pendant/project.yaml"), folder.resolve("project.yaml"));
    for (String out : List.of("/proc/out", "/proc/self/out/x", "/dev/null/out", "/dev/null")) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      String[] arguments = GENERATE.clone();
      arguments[arguments.length - 1] = out;
      assertThat(Workshop.run(folder, said, arguments)).as(out).isEqualTo(3);
      assertThat(said.toString(StandardCharsets.UTF_8))
          .as(out)
          .contains(out.substring(0, 5))
          .doesNotContain("\tat ", "a fault of its own");
    }
    assertThat(folder.toFile().list()).containsExactly("project.yaml");
  }
}

package org.bonafide.project.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each bad record says what is wrong with it, where, in which words: see src/test/resources/bad.
 */
class BadRecordsTest {

  private static final Path BAD = Path.of("src/test/resources/bad");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(BAD)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysWhatIsWrongAndWhere(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(BAD.resolve(name + ".yaml"));
    ProjectReader.Reading reading = ProjectReader.read(name + ".yaml", bytes);

    List<String> expected = Files.readAllLines(BAD.resolve(name + ".findings"));
    assertThat(reading.findings().stream().map(BadRecordsTest::line)).isEqualTo(expected);
    assertThat(reading.project().isPresent())
        .isEqualTo(expected.stream().noneMatch(line -> line.split(" ")[1].equals("error")));
    assertThat(reading.findings())
        .allSatisfy(
            f -> {
              assertThat(f.message()).matches("(?s)\\p{Lu}.*\\.");
              assertThat(f.remedy()).matches("(?s)\\p{Lu}.*\\.");
            });
  }

  @Test
  void everyFileOfFindingsHasItsRecord() throws IOException {
    try (Stream<Path> files = Files.list(BAD)) {
      assertThat(files.map(f -> f.getFileName().toString().replaceAll("\\.[a-z]+$", "")).distinct())
          .containsExactlyInAnyOrderElementsOf(names());
    }
  }

  private static String line(Finding f) {
    return f.place().line()
        + ":"
        + f.place().column()
        + " "
        + f.severity().word()
        + " "
        + f.rule()
        + " "
        + f.message();
  }
}

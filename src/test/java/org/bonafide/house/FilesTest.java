package org.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The size and the names of what stands in the house. */
class FilesTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TESTS = Path.of("src/test/java");

  @Test
  void noFileReachesFourHundredLines() throws IOException {
    assertThat(
            Stream.concat(java(MAIN).stream(), java(TESTS).stream())
                .filter(file -> lines(file) >= 400)
                .map(file -> file + ": " + lines(file) + " lines"))
        .isEmpty();
  }

  @Test
  void theMedianFileIsShort() throws IOException {
    List<Integer> lengths = java(MAIN).stream().map(FilesTest::lines).sorted().toList();
    assertThat(lengths.get(lengths.size() / 2))
        .as("median lines of a file")
        .isLessThanOrEqualTo(90);
  }

  @Test
  void everyRoomSaysWhatItHolds() throws IOException {
    List<Path> rooms = java(MAIN).stream().map(Path::getParent).distinct().toList();
    assertThat(rooms)
        .allSatisfy(
            room -> {
              Path info = room.resolve("package-info.java");
              assertThat(info).exists();
              assertThat(Files.readString(info)).contains("May see").contains("Start at");
            });
  }

  @Test
  void noNameSaysNothing() throws IOException {
    assertThat(
            java(MAIN).stream()
                .map(file -> MAIN.relativize(file).toString().toLowerCase(Locale.ROOT))
                .filter(name -> name.matches(".*(util|helper|manager|impl|common)[^/]*")))
        .isEmpty();
  }

  @Test
  void everyPublicTypeIsExplained() throws IOException {
    assertThat(
            java(MAIN).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .filter(FilesTest::opensWithoutDocComment))
        .isEmpty();
  }

  private static boolean opensWithoutDocComment(Path file) {
    String text = read(file);
    int type = indexOfPublicType(text);
    return type >= 0 && !text.substring(0, type).contains("/**");
  }

  private static int indexOfPublicType(String text) {
    var matcher =
        java.util.regex.Pattern.compile(
                "^public (?:final |abstract |sealed |non-sealed )*(?:class|record|interface|enum) ",
                java.util.regex.Pattern.MULTILINE)
            .matcher(text);
    return matcher.find() ? matcher.start() : -1;
  }

  private static List<Path> java(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
    }
  }

  private static int lines(Path file) {
    return (int) read(file).lines().count();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

package org.bonafide.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The packed trees say what the YAML says, and speak for no other file. */
class PackedDataTest {

  private static final List<Path> SHIPPED =
      List.of(Path.of("src/main/resources/org/bonafide"), Path.of("clauses"), Path.of("templates"));

  private static final String TEXT =
      """
      a: {en: Why, zh-CN: 为什么}
      none:
      list: [x, "~", ~, {b: |
      """;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyTreeIsThatOfItsYaml() {
    return SHIPPED.stream()
        .map(
            place ->
                DynamicTest.dynamicTest(
                    place.toString(),
                    () -> {
                      PackedData packed = new PackedData(DataPacking.packed(place));
                      List<Path> files = yaml(place);
                      for (Path file : files) {
                        byte[] bytes = Files.readAllBytes(file);
                        assertThat(packed.find(bytes)).as("%s", file).isEqualTo(parsed(bytes));
                      }
                      assertThat(packed.size()).isLessThanOrEqualTo(files.size());
                      assertThat(packed.size()).isGreaterThan(files.size() - 5);
                    }));
  }

  @Test
  void placesNothingAndBlocksOfTextAreKept() throws IOException {
    byte[] bytes =
        (TEXT.replace(", {b: |\n", "]") + "\nlong: |\n  one\n\n  two\n\n")
            .getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("x.yaml"), bytes);
    Optional<Item> read = new PackedData(DataPacking.packed(folder)).find(bytes);
    assertThat(read).isPresent().isEqualTo(parsed(bytes));
  }

  @Test
  void aFileThatWasChangedIsReadAsYaml() throws IOException {
    byte[] bytes = "a: 1\n".getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("x.yaml"), bytes);
    PackedData packed = new PackedData(DataPacking.packed(folder));
    assertThat(packed.find(bytes)).isPresent();
    assertThat(packed.find("a: 2\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(packed.find(new byte[0])).isEmpty();
  }

  @Test
  void aFileWithASlipIsLeftOut() throws IOException {
    Files.writeString(folder.resolve("twice.yaml"), "a: 1\na: 2\n");
    Files.writeString(folder.resolve("broken.yaml"), TEXT);
    Files.writeString(folder.resolve("turned.yaml"), "a: \u202E\n");
    Files.writeString(folder.resolve("empty.yaml"), "");
    assertThat(new PackedData(DataPacking.packed(folder)).size()).isZero();
  }

  @Test
  void withoutAPackThereIsNothingInIt() {
    assertThat(new PackedData(new byte[4]).find(new byte[1])).isEmpty();
  }

  @Test
  void theProgramIsPackedWithWhatItReads() throws IOException {
    assumeThat(Boolean.getBoolean("packed")).as("on the jar alone").isTrue();
    for (Path place : SHIPPED) {
      for (Path file : yaml(place)) {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(PackedData.shipped().find(bytes)).as("%s", file).isEqualTo(parsed(bytes));
      }
    }
  }

  private static List<Path> yaml(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static Optional<Item> parsed(byte[] bytes) {
    DataFile read =
        DataFile.parsed("x.yaml", new String(bytes, StandardCharsets.UTF_8), "own-file");
    return read.root();
  }
}

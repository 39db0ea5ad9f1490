package org.bonafide.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The data files that ship with the program. */
class ShippedDataTest {

  private static final Path RESOURCES = Path.of("src/main/resources/org/bonafide");
  private static final Path LANGUAGES = RESOURCES.resolve("languages");

  private static Data read(Path file, List<Finding> findings) {
    try {
      SourceText text = SourceText.read(file.toString(), Files.readAllBytes(file));
      findings.addAll(text.findings());
      return Data.read(file.toString(), text.text(), "shipped-data", findings);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> noneHasAFinding() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      files =
          all.filter(f -> f.toString().endsWith(".yaml"))
              .filter(f -> !f.endsWith("cli/starter.yaml")) // with places to fill
              .sorted()
              .toList();
    }
    assertThat(files).hasSizeGreaterThan(50);
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    RESOURCES.relativize(file).toString(),
                    () -> {
                      List<Finding> findings = new ArrayList<>();
                      read(file, findings);
                      assertThat(findings).isEmpty();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyClassThatKeepsDataLoads() throws IOException {
    List<String> holders;
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      holders =
          all.filter(f -> f.toString().endsWith(".java"))
              .filter(f -> contains(f, "Data.shipped("))
              .map(f -> Path.of("src/main/java").relativize(f).toString())
              .map(f -> f.replace(".java", "").replaceAll("[/\\\\]", "."))
              .sorted()
              .toList();
    }
    assertThat(holders).hasSizeGreaterThan(12);
    return holders.stream().map(name -> DynamicTest.dynamicTest(name, () -> Class.forName(name)));
  }

  private static boolean contains(Path file, String words) {
    try {
      return Files.readString(file).contains(words);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theIndexOfLanguagesNamesTheirFolders() throws IOException {
    Set<String> folders;
    try (Stream<Path> all = Files.list(LANGUAGES)) {
      folders =
          all.filter(Files::isDirectory)
              .map(f -> f.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertThat(Languages.tags()).hasSameElementsAs(folders).startsWith("en");
  }

  @TestFactory
  Stream<DynamicTest> eachLanguageHasWordsForTheSameKeys() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(LANGUAGES.resolve("en"))) {
      files = all.sorted().toList();
    }
    return files.stream()
        .filter(
            f ->
                !Set.of("countries.yaml", "dialects.yaml", "labels.yaml")
                    .contains(f.getFileName().toString()))
        .flatMap(
            english ->
                Languages.tags().stream()
                    .map(tag -> LANGUAGES.resolve(tag).resolve(english.getFileName()))
                    .filter(file -> !file.equals(english))
                    .map(
                        file ->
                            DynamicTest.dynamicTest(
                                LANGUAGES.relativize(file).toString(),
                                () -> assertThat(keys(file)).isEqualTo(keys(english)))));
  }

  /** The keys of a file; what a language says of its own numbers beside another's is its own. */
  private static Set<String> keys(Path file) {
    Set<String> keys = new TreeSet<>();
    keys("", read(file, new ArrayList<>()), keys);
    keys.removeIf(key -> key.startsWith("numbering.beside"));
    return keys;
  }

  private static void keys(String front, Data data, Set<String> keys) {
    for (String key : data.keys()) {
      if (data.isSection(key)) {
        keys(front + key + ".", data.child(key), keys);
      } else {
        keys.add(front + key);
      }
    }
  }
}

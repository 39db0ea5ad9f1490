package org.bonafide.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

  /** The rooms of which a language of disclosures alone has every word. */
  private static final Set<String> OF_DISCLOSURES =
      Set.of("disclosure.yaml", "grammar.yaml", "page.yaml", "people.yaml", "places.yaml");

  /** What a grammar says of wide letters alone. */
  private static final Set<String> WIDE = Set.of("scripts", "face", "word-face", "numbering.here");

  /** English ones are said by the rules themselves; FindingWordsTest holds the others to those. */
  private static final String FINDINGS = "findings.yaml";

  /** Patterns of a language's own: which places they have is its grammar. */
  private static final Set<String> OWN_PLACES =
      Set.of(
          FINDINGS,
          "remarks.yaml",
          "grammar.yaml",
          "countries.yaml",
          "dialects.yaml",
          "init.yaml",
          "joining.yaml");

  private static final Pattern PLACE = Pattern.compile("\\{[a-z0-9-]+}");

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
                !Set.of("countries.yaml", "dialects.yaml", "labels.yaml", FINDINGS)
                    .contains(f.getFileName().toString()))
        .flatMap(
            english ->
                Languages.tags().stream()
                    .map(tag -> LANGUAGES.resolve(tag).resolve(english.getFileName()))
                    .filter(file -> !file.equals(english))
                    .filter(file -> isWhole(file) || Files.exists(file))
                    .map(
                        file ->
                            DynamicTest.dynamicTest(
                                LANGUAGES.relativize(file).toString(),
                                () -> sameKeys(file, english))));
  }

  private static void sameKeys(Path file, Path english) {
    if (isWhole(file) || OF_DISCLOSURES.contains(file.getFileName().toString())) {
      assertThat(keys(file)).isEqualTo(keys(english));
    } else {
      assertThat(keys(english)).containsAll(keys(file));
    }
  }

  /** Whether contracts are drafted in the language too, not disclosures alone. */
  private static boolean isWhole(Path file) {
    return Languages.having("init").contains(file.getParent().getFileName().toString());
  }

  @TestFactory
  Stream<DynamicTest> eachLanguageFillsTheSamePlaces() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String tag : Languages.tags()) {
      try (Stream<Path> all = Files.list(LANGUAGES.resolve(tag))) {
        all.sorted()
            .filter(file -> !OWN_PLACES.contains(file.getFileName().toString()))
            .forEach(
                file ->
                    tests.add(
                        DynamicTest.dynamicTest(
                            LANGUAGES.relativize(file).toString(), () -> samePlaces(file))));
      }
    }
    return tests.stream();
  }

  private static void samePlaces(Path file) {
    Map<String, Set<String>> own = places(file);
    Map<String, Set<String>> english = places(LANGUAGES.resolve("en").resolve(file.getFileName()));
    own.remove("entry.budget-own"); // Chinese forms name no limit that is ours alone
    own.forEach((key, places) -> assertThat(places).as(key).isEqualTo(english.get(key)));
  }

  /** The places that words leave for values, as {@code {0}} or {@code {label}}, by key. */
  private static Map<String, Set<String>> places(Path file) {
    Data data = read(file, new ArrayList<>());
    Map<String, Set<String>> places = new TreeMap<>();
    texts("", data)
        .forEach(
            (key, text) ->
                places.put(
                    key,
                    PLACE
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))));
    return places;
  }

  private static Map<String, String> texts(String front, Data data) {
    Map<String, String> texts = new TreeMap<>();
    for (String key : data.keys()) {
      if (data.isSection(key)) {
        texts.putAll(texts(front + key + ".", data.child(key)));
      } else if (data.texts(key).size() == 1) {
        texts.put(front + key, data.text(key));
      }
    }
    return texts;
  }

  /** The keys of a file; what a language says of its own numbers beside another's is its own. */
  private static Set<String> keys(Path file) {
    Set<String> keys = new TreeSet<>();
    keys("", read(file, new ArrayList<>()), keys);
    keys.removeIf(
        key ->
            key.startsWith("numbering.beside")
                || key.startsWith("kept-numbers.")
                || WIDE.contains(key));
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

package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Creators as the review met them are told the right thing at every place where they sell. */
class CreatorsTest {

  private static final Path CREATORS = Path.of("src/test/resources/creators");

  @TestFactory
  Stream<DynamicTest> aCreatorIsToldTheRightThingAtEachPlace() {
    return files()
        .flatMap(
            file -> {
              Map<String, Object> creator = read(file);
              return section(creator, "places").keySet().stream()
                  .map(
                      place ->
                          DynamicTest.dynamicTest(
                              creator.get("creator") + " at " + place,
                              () -> holds(creator, place)));
            });
  }

  @Test
  void theFiveCreatorsOfTheReviewAreThere() {
    assertThat(files().map(file -> file.getFileName().toString()))
        .contains(
            "etsy-seller.yaml",
            "novelist.yaml",
            "musician.yaml",
            "game-maker.yaml",
            "researcher.yaml");
  }

  private static void holds(Map<String, Object> creator, String place) {
    Map<String, Object> expected = section(section(creator, "places"), place);
    Disclosed said = disclosed(creator, place, (String) expected.get("work"));
    Map<String, String> fields = new LinkedHashMap<>();
    said.options().forEach(pick -> fields.put(pick.field().get(Locale.ENGLISH), pick.value()));
    assertThat(said.duty().word())
        .as("%s %s", said.why(), said.missingKeys())
        .isEqualTo(expected.get("duty"));
    assertThat(said.refused()).as("refused").isEqualTo("yes".equals(expected.get("refused")));
    section(expected, "choose")
        .forEach((field, value) -> assertThat(fields).containsEntry(field, (String) value));
    if (expected.get("without") instanceof List<?> without) {
      without.forEach(field -> assertThat(fields).doesNotContainKey((String) field));
    }
  }

  private static Disclosed disclosed(Map<String, Object> creator, String place, String work) {
    String record =
        ((String) creator.get("record"))
            .replace("disclosure: {", "disclosure: {targets: [" + place + "], ");
    var reading = ProjectReader.read("t.yaml", record.getBytes(StandardCharsets.UTF_8));
    Project project =
        reading.project().orElseThrow(() -> new AssertionError(reading.findings().toString()));
    return Discloser.disclose(project, EvidenceReview.of(project, Path.of(""))).all().stream()
        .filter(one -> work == null || one.work().equals(work))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Path> files() {
    try (Stream<Path> files = Files.list(CREATORS)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> section(Map<String, Object> map, String key) {
    return (Map<String, Object>) map.getOrDefault(key, Map.of());
  }

  private static Map<String, Object> read(Path file) {
    try {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

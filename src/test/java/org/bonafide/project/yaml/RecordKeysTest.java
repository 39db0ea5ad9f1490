package org.bonafide.project.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One key of a record is changed, and all else stays as it is written. */
class RecordKeysTest {

  private static final String RECORD =
      """
      # of the harbor campaign
      title: "Harbor" # the working title
      languages: [en]

      works:
        poster: # the only one
          # told by the client
          title: Harbor
          elements:
            scene: {what: artwork, steps: [{act: draw}, {act: edit, with: ps}]}
            words:
              steps:
                # first
                - act: write # by hand
                  detail: |
                    two lines
                    of it
                - {act: edit}

      # the end
      """;

  private static RecordKeys record() {
    return RecordKeys.of(RECORD).orElseThrow();
  }

  @Test
  void aTextIsReplacedAndTheCommentBehindItStays() {
    assertThat(record().with("title", "Moonlit: Harbor").text())
        .isEqualTo(RECORD.replace("title: \"Harbor\" # the", "title: 'Moonlit: Harbor' # the"));
  }

  @Test
  void aKeyIsPutAtTheEndOfItsSection() {
    assertThat(record().with("works.poster.impression.realistic", "yes").text())
        .isEqualTo(
            RECORD.replace(
                "          - {act: edit}\n",
                "          - {act: edit}\n    impression:\n      realistic: yes\n"));
  }

  @Test
  void aSectionThatIsMissingIsMade() {
    assertThat(record().with("disclosure.targets", List.of("etsy", "eu")).text())
        .isEqualTo(
            RECORD.replace(
                "          - {act: edit}\n",
                "          - {act: edit}\ndisclosure:\n  targets: [etsy, eu]\n"));
  }

  @Test
  void whatStandsInBracketsStaysInBrackets() {
    RecordKeys changed =
        record()
            .with("works.poster.elements.scene.steps.1.perceptible", "yes")
            .inserted("works.poster.elements.scene.steps", 1, Map.of("act", "select"));
    assertThat(changed.text())
        .contains("[{act: draw}, {act: select}, {act: edit, with: ps, perceptible: yes}]");
  }

  @Test
  void anEntryGoesWithItsLinesAndLeavesItsNeighbours() {
    assertThat(record().without("works.poster.elements.words.steps.0").text())
        .isEqualTo(
            RECORD.replace(
                "          - act: write # by hand\n            detail: |\n              two lines\n"
                    + "              of it\n",
                ""));
  }

  @Test
  void aSectionThatHoldsNothingThenGoesToo() {
    RecordKeys changed = record().with("disclosure.targets", List.of("etsy"));
    assertThat(changed.without("disclosure.targets").text()).isEqualTo(RECORD);
  }

  @Test
  void thePathOfALineIsThatOfItsLastKey() {
    assertThat(record().pathAt(2)).isEqualTo("title");
    assertThat(record().pathAt(10)).isEqualTo("works.poster.elements.scene");
    assertThat(record().pathAt(15)).isEqualTo("works.poster.elements.words.steps.0.detail");
  }

  @TestFactory
  Stream<DynamicTest> inEveryExampleEachTextCanBeChangedAndEachKeyTakenAway() throws IOException {
    List<Path> records =
        new ArrayList<>(List.of(Path.of("src/test/resources/good/every-key.yaml")));
    try (Stream<Path> all = Files.walk(Path.of("examples"))) {
      all.filter(file -> file.endsWith("project.yaml")).sorted().forEach(records::add);
    }
    assertThat(records).hasSizeGreaterThan(5);
    return records.stream()
        .map(
            file -> DynamicTest.dynamicTest(file.toString(), () -> eachOf(Files.readString(file))));
  }

  private static void eachOf(String text) {
    RecordKeys record = RecordKeys.of(text).orElseThrow();
    Map<String, String> all = leaves(record, "", new LinkedHashMap<>());
    assertThat(all).hasSizeGreaterThan(20);
    for (String path : all.keySet()) {
      Map<String, String> expected = new LinkedHashMap<>(all);
      expected.put(path, "USD 4,000");
      RecordKeys changed = record.with(path, "USD 4,000");
      assertThat(leaves(changed, "", new LinkedHashMap<>())).as(path).isEqualTo(expected);
      assertThat(comments(changed.text())).as(path).isGreaterThanOrEqualTo(comments(text));
      if (!path.matches(".*\\.[0-9]+(\\..*)?")) {
        expected.remove(path);
        assertThat(leaves(record.without(path), "", new LinkedHashMap<>()))
            .as("without " + path)
            .isEqualTo(expected);
      }
    }
  }

  private static long comments(String text) {
    return text.lines().filter(line -> line.contains("#")).count();
  }

  private static Map<String, String> leaves(
      RecordKeys record, String path, Map<String, String> out) {
    List<String> below = new ArrayList<>();
    if (path.isEmpty()) {
      below.addAll(record.keysAtTop());
    } else {
      record.keys(path).forEach(key -> below.add(path + "." + key));
      for (int i = 0; i < record.size(path); i++) {
        below.add(path + "." + i);
      }
    }
    if (below.isEmpty()) {
      out.put(path, record.value(path));
    }
    below.forEach(one -> leaves(record, one, out));
    return out;
  }
}

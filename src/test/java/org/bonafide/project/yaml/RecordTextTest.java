package org.bonafide.project.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Additions to a record leave all that is there. */
class RecordTextTest {

  private static final Map<String, Map<String, Object>> TOOL =
      Map.of("mj", Map.of("name", "Midjourney"));

  private static final Map<String, Map<String, Object>> RECORD =
      Map.of("grid", Map.of("file", "a, b.png"));

  private static Map<String, Object> step(String on) {
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("act", "prompt");
    step.put("on", on);
    step.put("seed", "4711");
    return step;
  }

  private static String with(String text) {
    return RecordText.with(
            text, new Additions(TOOL, List.of(step("2026-03-02")), RECORD, "poster", "scene"))
        .orElseThrow();
  }

  @Test
  void blockStyleKeepsCommentsOrderAndBlankLines() {
    String text =
        """
        # of the harbor campaign
        tools:   # what we used
          photoshop: {name: Photoshop}   # mine

        works:
          poster:
            elements:
              scene:
                what: artwork   # the scene
                steps:
                  - act: draw
                    detail: |
                      two lines
                      of detail

                  # more to come
              lettering: {what: artwork}
        # the end
        """;
    assertThat(with(text))
        .isEqualTo(
            """
            # of the harbor campaign
            tools:   # what we used
              photoshop: {name: Photoshop}   # mine
              mj: {name: Midjourney}

            works:
              poster:
                elements:
                  scene:
                    what: artwork   # the scene
                    steps:
                      - act: draw
                        detail: |
                          two lines
                          of detail

                      - {act: prompt, on: 2026-03-02, seed: '4711'}
                      # more to come
                  lettering: {what: artwork}
            records:
              grid: {file: 'a, b.png'}
            # the end
            """);
  }

  @Test
  void flowStyleIsAddedToInItsBrackets() {
    assertThat(
            with(
                "tools: {}\nrecords: {log: {file: x}}\nworks: {poster: {elements: {scene: {steps: [{act: draw}]}}}}"))
        .isEqualTo(
            "tools: {mj: {name: Midjourney}}\nrecords: {log: {file: x}, grid: {file: 'a, b.png'}}\n"
                + "works: {poster: {elements: {scene: {steps: [{act: draw}, {act: prompt, on:"
                + " 2026-03-02, seed: '4711'}]}}}}");
  }

  @Test
  void aSectionWithoutEntriesAndAFileWithoutLastLineEndAreNoTrouble() {
    assertThat(with("records:\nworks: {poster: {elements: {scene: {what: artwork}}}}\ntools:"))
        .isEqualTo(
            "records:\n  grid: {file: 'a, b.png'}\n"
                + "works: {poster: {elements: {scene: {what: artwork, steps: [{act: prompt, on:"
                + " 2026-03-02, seed: '4711'}]}}}}\n"
                + "tools:\n  mj: {name: Midjourney}\n");
  }

  @Test
  void lettersBeyondTheFirstPlaneMoveNothing() {
    assertThat(
            with(
                "title: 𠀀𠀀𠀀\nworks:\n  poster:\n    elements:\n      scene:\n        what: artwork\n"))
        .contains(
            "title: 𠀀𠀀𠀀\n",
            "        what: artwork\n        steps:\n          - {act: prompt,",
            "\ntools:\n  mj: {name: Midjourney}\n");
  }

  @Test
  void aLongStepStandsKeyByKeyAndItsLinesAsLines() {
    Map<String, Object> step = step("2026-03-02");
    step.put("prompt", "a harbor at night, " + "with lamps, ".repeat(12) + "fog\n\nand boats");
    String text =
        RecordText.with(
                "works:\n  poster:\n    elements:\n      scene:\n        steps:\n        - {act: draw}\n",
                new Additions(Map.of(), List.of(step), Map.of(), "poster", "scene"))
            .orElseThrow();
    assertThat(text)
        .contains(
            "        - {act: draw}\n        - act: prompt\n          on: 2026-03-02\n          seed: '4711'\n"
                + "          prompt: |-\n            a harbor at night, with lamps,");
    Map<String, Object> read = new org.yaml.snakeyaml.Yaml().load(text);
    assertThat(read.toString()).contains("fog\n\nand boats");
  }

  @Test
  void manyEntriesInBracketsStandOnLinesOfTheirOwn() {
    List<Map<String, Object>> steps =
        java.util.stream.IntStream.range(0, 9).mapToObj(i -> step("2026-03-0" + (i + 1))).toList();
    String text =
        RecordText.with(
                "works:\n  poster:\n    elements:\n      scene: {what: artwork}\n      sky: {what: artwork}\n",
                new Additions(Map.of(), steps, Map.of(), "poster", "scene"))
            .orElseThrow();
    assertThat(text)
        .contains(
            "      scene: {what: artwork, steps: [\n          {act: prompt, on: 2026-03-01, seed:"
                + " '4711'},\n          {act: prompt, on: 2026-03-02, seed: '4711'},\n")
        .contains("'4711'}]}\n      sky: {what: artwork}\n");
    assertThat(new org.yaml.snakeyaml.Yaml().<Map<String, Object>>load(text).toString())
        .contains("sky={what=artwork}");
  }

  @Test
  void anElementThatIsNotThereIsNoPlaceForSteps() {
    assertThat(
            RecordText.with(
                "works: {}\n", new Additions(TOOL, List.of(step("2026")), RECORD, "poster", "a")))
        .isEmpty();
  }
}

package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An arrangement is one more part by a person, where it counts; what is open in it is asked. */
class GenerationTest {

  private static Generation generation(String arrangement) {
    String text =
        """
        bonafide: 1
        title: Test
        people: {ann: {name: Ann Ames}}
        tools: {gen: {name: Genie, generative: yes}}
        works: {w: {title: Cat, category: visual-art, %s elements: {a: {what: artwork,
          generated-part: appreciable, steps: [{act: generate, by: ann, with: gen}]}}}}
        """
            .formatted(arrangement.isEmpty() ? "" : "arrangement: {" + arrangement + "},");
    Project project =
        ProjectReader.read("t.yaml", text.getBytes(StandardCharsets.UTF_8)).project().orElseThrow();
    return Generation.of(project, project.works().get("w"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | generated | ''",
        "by: ann, expressive: yes, perceptible: yes | mixed | ''",
        "by: ann, expressive: no, perceptible: yes | generated | ''",
        "by: ann, perceptible: yes | contains | arrangement.expressive",
        "by: ann, expressive: yes | contains | arrangement.perceptible",
        "expressive: yes, perceptible: yes | contains | arrangement.by"
      })
  void anArrangementOfWhatWasGenerated(String arrangement, String word, String keys) {
    Generation generation = generation(arrangement);
    assertThat(generation.word()).isEqualTo(word);
    assertThat(generation.open())
        .extracting(Question::key)
        .isEqualTo(keys.isEmpty() ? List.of() : List.of(keys.split(" ")));
  }
}

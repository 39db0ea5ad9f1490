package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bonafide.project.Answer;
import org.bonafide.project.Project;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether a person made it first and a tool only changed it: yes only where all of that is stated.
 */
class PersonsActsTest {

  private static PersonsActs acts(String part, String steps) {
    Project project =
        Situations.of(
            "a: {what: artwork, generated-part: " + part + ", steps: [" + steps + "]}",
            "",
            "",
            List.of("general"));
    return new PersonsActs(project, project.works().get("w").elements().get("a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{act: draw, by: ann, with: ed, perceptible: yes}, {act: edit, by: ann, with: gen} | YES",
        "{act: draw, by: ann, with: ed}, {act: edit, by: ann, with: gen} | UNKNOWN",
        "{act: draw, by: ann, with: ed, perceptible: no}, {act: edit, by: ann, with: gen} | NO",
        "{act: draw, by: ann, with: ed, perceptible: yes} | NO",
        "{act: edit, by: ann, with: gen}, {act: draw, by: ann, with: ed, perceptible: yes} | NO",
        "{act: edit, by: ann, with: odd}, {act: draw, by: ann, with: ed, perceptible: yes} | UNKNOWN",
        "{act: draw, by: ann, with: ed, perceptible: yes}, {act: edit, by: ann, with: odd} | UNKNOWN",
        "{act: draw, by: ann, with: ed, perceptible: yes}, {act: generate, by: ann, with: gen} | NO",
        "{act: draw, by: ann, with: ed, perceptible: yes}, {act: prompt, by: ann, with: gen}, {act: edit, by: ann, with: gen} | YES",
        "{act: draw, by: ann, with: ed, perceptible: yes}, {act: prompt, by: ann, with: gen} | NO",
        "{act: draw, by: ann, with: ed, perceptible: yes}, {act: prompt, by: ann, with: gen}, {act: edit, by: ann, with: ed} | NO",
        "{act: draw, by: ann, with: ed, perceptible: yes}, {act: review, by: ann, with: gen}, {act: edit, by: ann, with: gen} | YES"
      })
  void aPersonFirstAndAToolAfterwards(String steps, Answer first) {
    assertThat(acts("appreciable", steps).first()).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{act: draw, by: ann, with: ed} | steps[0].perceptible",
        "{act: draw, by: ann, with: ed, perceptible: yes} | ''",
        "{act: draw, by: ann, with: odd, perceptible: yes} | steps[0].generative",
        "{act: review, by: ann, with: odd} | ''",
        "{act: input, by: ann, with: gen, what: artwork} | steps[0].of steps[0].perceptible",
        "{act: input, by: ann, with: gen, what: artwork, of: generated} | ''",
        "{act: input, by: ann, with: gen, what: artwork, of: own, perceptible: no} | ''"
      })
  void whatIsAskedOfAnAct(String steps, String keys) {
    assertThat(
            acts("appreciable", steps).open("a").stream()
                .map(question -> question.key().replaceFirst("^a\\.", ""))
                .toList())
        .isEqualTo(keys.isEmpty() ? List.of() : List.of(keys.split(" ")));
  }
}

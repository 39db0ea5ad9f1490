package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A machine-readable mark says what the facts settle, and is left out where they settle nothing.
 */
class MarksTest {

  private static final String DRAWN = "{act: draw, by: ann, with: ed}";

  private static Map<String, String> marks(String elements) {
    return Situations.disclose(Situations.of(elements, "", "", List.of("general"))).get(0).marks();
  }

  private static String element(String id, String part, String steps) {
    return id + ": {what: artwork, generated-part: " + part + ", steps: [" + steps + "]}";
  }

  private static String type(String elements) {
    return marks(elements).getOrDefault("digitalSourceType", "").replaceFirst(".*/", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none | {act: draw, by: ann, with: ed} | digitalCreation",
        "none | {act: draw, by: ann, with: ed}, {act: select, by: ann, with: hand} | digitalCreation",
        "none | {act: draw, by: ann, with: hand} | ''",
        "none | {act: draw, by: ann} | ''",
        "none | {act: photograph, by: ann, with: ed} | ''",
        "none | {act: draw, by: ann, with: ed}, {act: photograph, by: ann, with: ed} | ''",
        "none | {act: draw, by: ann, with: ed}, {act: edit, by: ann, with: odd} | ''",
        "none | {act: select, by: ann, with: ed} | ''",
        "appreciable | {act: generate, by: ann, with: gen} | trainedAlgorithmicMedia",
        "unknown | {act: generate, by: ann, with: gen} | ''",
        "appreciable | {act: generate, by: ann, with: gen}, {act: edit, by: ann, with: ed, perceptible: yes} | compositeWithTrainedAlgorithmicMedia",
        "de-minimis | {act: draw, by: ann, with: ed}, {act: edit, by: ann, with: gen} | algorithmicallyEnhanced",
        "de-minimis | {act: edit, by: ann, with: gen}, {act: draw, by: ann, with: ed} | ''"
      })
  void theSourceTypeOfOneElement(String part, String steps, String type) {
    assertThat(type(element("a", part, steps))).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none | {act: draw, by: bo, with: ed} | compositeSynthetic",
        "unknown | {act: draw, by: bo, with: odd} | ''",
        "appreciable | {act: generate, by: bo, with: gen} | trainedAlgorithmicMedia"
      })
  void theSourceTypeOfAGeneratedElementBesideAnother(String part, String steps, String type) {
    String generated = element("a", "appreciable", "{act: generate, by: ann, with: gen}");
    assertThat(type(generated + ", " + element("b", part, steps))).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{act: generate, by: ann, with: gen} | Genie | 7",
        "{act: generate, by: ann, with: gen}, {act: generate, by: ann, with: odd, generative: yes} | Genie, Odd | ''",
        "{act: generate, by: ann, with: gen}, {act: edit, by: ann, with: odd} | '' | ''"
      })
  void theSystemIsNamedWhereTheListIsClosedAndItsVersionWhereItIsOne(
      String steps, String systems, String version) {
    Map<String, String> marks = marks(element("a", "appreciable", steps));
    assertThat(marks.getOrDefault("AISystemUsed", "")).isEqualTo(systems);
    assertThat(marks.getOrDefault("AISystemVersionUsed", "")).isEqualTo(version);
    assertThat(marks(element("a", "none", DRAWN))).doesNotContainKey("AISystemUsed");
  }
}

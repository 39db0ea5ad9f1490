package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Project;
import org.bonafide.project.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KDP is told "None" only where the record states it, and a choice only where one is left. */
class KdpTest {

  private static final String GENERATED =
      "appreciable, steps: [{act: generate, by: ann, with: gen}]}";
  private static final String BY_HAND = "none, steps: [{act: write, by: ann, with: hand}]}";
  private static final String IDEAS =
      "none, steps: [{act: prompt, by: ann, with: gen}, {act: write, by: ann, with: hand}]}";
  private static final String OPEN = "unknown, steps: [{act: write, by: ann, with: odd}]}";
  private static final String CHANGED =
      "appreciable, steps: [{act: write, by: ann, with: hand, perceptible: yes}, {act: edit, by: ann, with: gen}]}";

  private static Kdp kdp(String elements) {
    String spelt =
        elements
            .replace("GENERATED", GENERATED)
            .replace("HAND", BY_HAND)
            .replace("IDEAS", IDEAS)
            .replace("OPEN", OPEN)
            .replace("CHANGED", CHANGED);
    Project project = Situations.of(spelt, "", "", List.of("amazon-kdp"));
    Work work = project.works().get("w");
    LabelFacts facts = LabelFacts.of(project, EvidenceReview.of(project, Path.of("")), work);
    return Kdp.of(new Disclosable(project, work, facts));
  }

  private static String texts(Kdp kdp) {
    return kdp.texts().orElse(kdp.textChoice().in(Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: {what: text, generated-part: HAND | None",
        "a: {what: text, generated-part: IDEAS | None",
        "a: {what: artwork, generated-part: GENERATED | None",
        "a: {what: text, generated-part: GENERATED | Entire work",
        "a: {what: text, generated-part: GENERATED, b: {what: text, generated-part: HAND | Some sections",
        "a: {what: text, generated-part: OPEN | ''",
        "a: {what: text, generated-part: CHANGED | ''",
        "a: {what: text, generated-part: GENERATED, b: {what: text, generated-part: OPEN | ''",
        "a: {what: text, generated-part: HAND, b: {what: thing, generated-part: GENERATED | ''",
        "a: {what: text, generated-part: HAND, b: {what: thing, generated-part: HAND | None"
      })
  void whatIsSaidOfTheTexts(String elements, String said) {
    String texts = texts(kdp(elements));
    if (said.isEmpty()) {
      assertThat(texts).isEmpty();
    } else {
      assertThat(texts).contains(said);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: {what: text, generated-part: GENERATED | true | false",
        "a: {what: artwork, generated-part: GENERATED | false | true",
        "a: {what: artwork, generated-part: OPEN | false | false"
      })
  void picturesAreAQuestionOfTheirOwn(String elements, boolean none, boolean choice) {
    Kdp kdp = kdp(elements);
    assertThat(kdp.images().isPresent()).isEqualTo(none);
    assertThat(!kdp.imageChoice().isEmpty()).isEqualTo(choice);
  }
}

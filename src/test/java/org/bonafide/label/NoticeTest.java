package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A notice tells a buyer who did what, each for their own acts, and nothing confidential. */
class NoticeTest {

  private static String notice(String steps) {
    return Situations.disclose(
            Situations.of(
                "a: {what: artwork, generated-part: appreciable, steps: [" + steps + "]}",
                "",
                "",
                List.of("general")))
        .get(0)
        .words()
        .notices()
        .get(Locale.ENGLISH);
  }

  @Test
  void aReviewerIsNamedForTheReviewAlone() {
    String notice =
        notice(
            "{act: generate, by: ann, with: gen}, {act: review, by: bo}, {act: select, by: ann}");
    assertThat(notice).contains("Ann Ames used Genie to generate material and chose the picture.");
    assertThat(notice).containsPattern("[Rr]eviewed by Bo Bell|Bo Bell.*review");
    assertThat(notice("{act: generate, by: ann, with: gen}")).doesNotContainIgnoringCase("review");
  }

  @Test
  void eachIsToldForTheirOwnActsAndThoseOfTheSameActsTogether() {
    assertThat(
            notice(
                "{act: prompt, by: [ann, bo], with: gen}, {act: select, by: [bo, ann]},"
                    + " {act: edit, by: [ann, bo], with: ed, perceptible: yes}"))
        .contains("Ann Ames and Bo Bell wrote the prompts, chose and edited the picture.");
    assertThat(
            notice(
                "{act: prompt, by: ann, with: gen}, {act: edit, by: bo, with: ed, perceptible: no}"))
        .contains("Ann Ames wrote the prompts. Bo Bell edited the picture.");
  }

  @Test
  void whoDidNotDoAllOfItIsSaidToHaveDonePart() {
    assertThat(notice("{act: prompt, by: ann, with: gen}, {act: draw, by: bo, perceptible: yes}"))
        .contains("Bo Bell drew part of the picture.");
    assertThat(
            notice(
                "{act: draw, by: bo, with: ed, perceptible: yes}, {act: edit, by: bo, with: gen}"))
        .contains("Bo Bell drew the picture and edited the picture with Genie.");
    assertThat(notice("{act: prompt, by: ann, with: gen}, {act: prompt, with: gen}"))
        .contains("Ann Ames wrote prompts.");
  }

  @Test
  void anActThatAToolMayHaveDoneNamesTheTool() {
    assertThat(notice("{act: draw, by: ann, with: gen}"))
        .contains("Ann Ames drew the picture with Genie.");
    assertThat(
            notice(
                "{act: generate, with: gen}, {act: edit, by: ann, with: odd},"
                    + " {act: edit, by: ann, with: ed}"))
        .contains("Ann Ames edited the picture partly with Odd.");
  }

  @Test
  void aNoticeSaysNothingOfTheRecord() {
    for (String situation : Situations.ALL.keySet()) {
      Situations.disclose(situation, "", "general")
          .words()
          .notices()
          .values()
          .forEach(
              words ->
                  assertThat(words)
                      .as(situation)
                      .doesNotContain("record")
                      .doesNotContain("记录", "标签"));
    }
  }

  @Test
  void aConfidentialActNamesNobodyAndNothing() {
    String open = notice("{act: generate, with: gen}, {act: animate, by: bo, with: ed}");
    assertThat(open).contains("Bo Bell", "animat");
    String closed =
        notice("{act: generate, with: gen}, {act: animate, by: bo, with: ed, confidential: yes}");
    assertThat(closed).doesNotContain("Bo Bell").doesNotContain("animat");
  }
}

package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A notice names whom the record names for an act, for that act, and nothing confidential. */
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
    assertThat(notice).containsPattern("names Ann Ames(?! and Bo Bell)");
    assertThat(notice).containsPattern("[Rr]eviewed by Bo Bell|Bo Bell.*review");
    assertThat(notice("{act: generate, by: ann, with: gen}")).doesNotContainIgnoringCase("review");
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

package org.bonafide.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bonafide.project.Project;
import org.junit.jupiter.api.Test;

/** What people made before a tool was used may be claimed by itself, where it is theirs. */
class AlternativeClaimsTest {

  private static List<String> of(String steps, Set<String> claimed) {
    Project project =
        Cases.record(
            "w: {title: W, category: visual-art, elements: {a: {what: artwork, describe: the boat,"
                + " generated-part: appreciable, steps: ["
                + steps
                + "]}}}");
    return new AlternativeClaims(project, project.works().get("w"))
        .gather("us", claimed).stream().map(one -> one.words().in(Locale.ENGLISH)).toList();
  }

  private static List<String> of(String steps) {
    return of(steps, Set.of());
  }

  @Test
  void aPersonsOwnInputIsNamedWithWhoMadeItAndWhatItIs() {
    assertThat(of("{act: input, by: ann, of: own, detail: a photograph of the quay}"))
        .containsExactly(
            "What Ann Ames made and put into the tool (a photograph of the quay) may be registered"
                + " as a work of its own, by itself and without the output.");
  }

  @Test
  void aDetailThatIsConfidentialIsNotTold() {
    assertThat(of("{act: input, by: ann, of: own, detail: a secret, confidential: yes}"))
        .singleElement()
        .asString()
        .contains("(the boat)")
        .doesNotContain("secret");
  }

  @Test
  void whatIsNotStatedToBeTheirsIsNotOffered() {
    assertThat(of("{act: input, by: ann, detail: a photograph}")).isEmpty();
    assertThat(of("{act: input, by: ann, of: third-party, detail: a photograph}")).isEmpty();
    assertThat(of("{act: input, by: ann, of: generated, detail: a photograph}")).isEmpty();
    assertThat(of("{act: draw, by: ann, with: hand, detail: a drawing}")).isEmpty();
  }

  @Test
  void whatStandsInAClaimedElementNeedsNoClaimOfItsOwn() {
    assertThat(of("{act: input, by: ann, of: own, detail: a photograph}", Set.of("a"))).isEmpty();
  }

  @Test
  void aRecordOfAKindThatPeopleMakeIsOfferedOnceAndNoOther() {
    assertThat(
            of(
                "{act: prompt, by: ann, with: gen, records: [photo, log]},"
                    + " {act: prompt, by: ann, with: gen, records: photo}"))
        .containsExactly(
            "The photograph among the records (photo) may hold a person’s own expression; if it"
                + " does, it can be registered by itself.");
    assertThat(of("{act: prompt, by: ann, with: gen, records: again}")).isEmpty();
  }
}

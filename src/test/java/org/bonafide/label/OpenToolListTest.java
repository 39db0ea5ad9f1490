package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A list of tools is given as all of them only where the record names all that generated. */
class OpenToolListTest {

  private static final String BY_GENIE =
      "a: {what: artwork, describe: the cat, generated-part: appreciable,"
          + " steps: [{act: generate, by: ann, with: gen}, {act: review, by: bo}]}";

  private static final String ODD =
      ", b: {what: text, describe: the words, generated-part: appreciable,"
          + " steps: [{act: translate, by: ann, with: odd}]}";

  private static final String UNNAMED =
      ", b: {what: text, describe: the words, generated-part: appreciable,"
          + " steps: [{act: translate, by: ann}]}";

  private static Disclosed at(String target, String elements) {
    return Situations.disclose(Situations.of(elements, "", "role: deployer, ", List.of(target)))
        .get(0);
  }

  private static String said(Disclosed disclosed) {
    return disclosed.options().stream().map(Disclosed.Pick::value).toList() + "";
  }

  @Test
  void aToolOfUnknownKindLeavesTheFieldsOpenAndIsNamedAsTheQuestion() {
    for (String target : List.of("amazon-kdp", "elsevier", "aid", "aia", "iptc")) {
      assertThat(said(at(target, BY_GENIE))).as(target).contains("Genie");
      assertThat(said(at(target, BY_GENIE + ODD))).as(target).doesNotContain("Genie");
    }
    assertThat(at("amazon-kdp", BY_GENIE + ODD).options())
        .anySatisfy(
            pick -> {
              assertThat(pick.field().get(Locale.ENGLISH)).isEqualTo("Which tools were used");
              assertThat(pick.value()).isEmpty();
              assertThat(pick.missingKeys()).containsExactly("tools.odd.generative");
              assertThat(pick.missing().get(Locale.ENGLISH)).contains("with which tools");
            });
  }

  @Test
  void anElementWithoutAToolThatGeneratedLeavesTheListOpen() {
    assertThat(said(at("amazon-kdp", BY_GENIE + UNNAMED))).doesNotContain("Genie");
    assertThat(at("amazon-kdp", BY_GENIE + UNNAMED).options().toString())
        .contains("works.w.elements.b.steps[0].with");
  }

  @Test
  void theNoticeSaysOnlyWhichToolsAreRecorded() {
    assertThat(at("general", BY_GENIE).words().notices().get(Locale.ENGLISH))
        .contains("made with Genie");
    assertThat(at("general", BY_GENIE + ODD).words().notices().get(Locale.ENGLISH))
        .doesNotContain("made with")
        .contains("The tools used include Genie (generative AI).");
  }
}

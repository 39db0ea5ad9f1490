package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of labels, statements and forms. */
class LabelWordsTest {

  private static Map<Locale, String> labels(String situation) {
    return Situations.disclose(situation, "", "general").words().labels();
  }

  private static String pick(String situation, String target, String field) {
    return Situations.disclose(situation, "", target).options().stream()
        .filter(p -> p.field().get(Locale.ENGLISH).equals(field))
        .map(Disclosed.Pick::value)
        .findFirst()
        .orElse("");
  }

  @Test
  void aGeneratedPictureIsNamedSoInEveryLanguage() {
    assertThat(labels("generated").values())
        .containsExactly(
            "AI-generated image",
            "AI生成图片",
            "AI生成画像",
            "KI-generiertes Bild",
            "Image générée par IA",
            "Imagen generada con IA",
            "Immagine generata con l’IA",
            "AI 생성 이미지");
  }

  @Test
  void aPersonsPictureThatAToolChangedIsModifiedAndNotGenerated() {
    assertThat(labels("modified").get(Locale.ENGLISH)).isEqualTo("AI-modified image");
    assertThat(labels("modified").get(Locale.GERMAN)).isEqualTo("Mit KI verändertes Bild");
  }

  @Test
  void aLabelPictureHasWordsOnlyWhereGeneratedMaterialIsInTheWork() {
    assertThat(Situations.disclose("generated", "", "general").words().shorts().get(Locale.ENGLISH))
        .isEqualTo("AI-generated");
    for (String without : List.of("none", "ideas", "trifles", "unknown")) {
      assertThat(Situations.disclose(without, "", "general").words().shorts())
          .as(without)
          .isEmpty();
    }
  }

  @Test
  void everyLanguageHasWordsForEveryKindAndExtent() {
    for (String tag : Labels.shipped().languages()) {
      Map<String, Map<String, String>> words = Labels.shipped().byTag().get(tag);
      for (String form : List.of("whole", "changed", "some")) {
        assertThat(words.get(form).keySet())
            .as(tag + " " + form)
            .containsAll(Labels.shipped().kinds().keySet())
            .contains("other");
      }
      assertThat(words.get("line").keySet())
          .as(tag)
          .containsExactlyInAnyOrder(
              "generated",
              "modified",
              "mixed",
              "contains",
              "unstated",
              "trifles",
              "ideas",
              "none",
              "unknown",
              "no-output");
      assertThat(words.get("short").keySet())
          .as(tag)
          .containsExactlyInAnyOrder("generated", "modified", "mixed", "contains", "unstated");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "music,         , AI-generated music, KI-generierte Musik, AI生成音楽",
    "music,    sound, AI-generated audio, KI-generiertes Audio, AI生成サウンド",
    "music,   lyrics, AI-generated music and lyrics, KI-generierte Musik und Songtexte, AI生成の音楽・歌詞",
    "photo, layout, AI-generated image, KI-generiertes Bild, AI生成画像",
    "text,  artwork, AI-generated text and images, KI-generierte Texte und Bilder, AI生成の文章・画像",
    "video,   music, AI-generated content, KI-generierter Inhalt, AI生成コンテンツ"
  })
  void theLabelNamesWhatWasGenerated(
      String one, String other, String english, String german, String japanese) {
    String part =
        "{what: %s, describe: it, generated-part: appreciable, steps: [{act: generate, with: gen}]}";
    String elements =
        "a: " + part.formatted(one) + (other == null ? "" : ", b: " + part.formatted(other));
    Map<Locale, String> labels =
        Situations.disclose(Situations.of(elements, "", "", List.of("general")))
            .get(0)
            .words()
            .labels();
    assertThat(labels)
        .containsEntry(Locale.ENGLISH, english)
        .containsEntry(Locale.GERMAN, german)
        .containsEntry(Locale.JAPANESE, japanese);
  }

  @Test
  void anAltTextHoldsNoWordsOfAnotherLanguage() {
    for (String describe : List.of("the whole picture", "{en: the whole picture}")) {
      String elements =
          "a: {what: artwork, describe: %s, generated-part: appreciable, steps: [{act: generate, with: gen}]}"
              .formatted(describe);
      assertThat(
              Situations.disclose(Situations.of(elements, "", "", List.of("general")))
                  .get(0)
                  .words()
                  .forms()
                  .get("image"))
          .containsEntry(Locale.ENGLISH, "AI-generated image: “Cat”, the whole picture.")
          .containsEntry(Locale.SIMPLIFIED_CHINESE, "AI生成图片：《Cat》。");
    }
  }

  @Test
  void theAiaStatementNeedsAReviewAndSomebodyWhoBeganIt() {
    assertThat(pick("generated", "aia", "AIA statement"))
        .isEqualTo("AIA EAI Nc Hin R Genie 7 v1.0");
    assertThat(pick("reworked", "aia", "AIA statement"))
        .as("a record measures no shares, and the blend of the toolkit is an even one")
        .isEmpty();
    assertThat(pick("unattended", "aia", "AIA statement")).isEmpty();
    assertThat(pick("mixed", "aia", "AIA statement")).as("no review is stated").isEmpty();
    assertThat(pick("none", "aia", "AIA statement")).isEqualTo("AIA No AI");
  }

  @Test
  void theSecondSentenceForElsevierStandsOnlyWhereAReviewIsStated() {
    assertThat(pick("generated", "elsevier", "Declaration"))
        .contains("take(s) full responsibility");
    assertThat(pick("mixed", "elsevier", "Declaration"))
        .isEqualTo(
            "During the preparation of this work the author(s) used Genie 7 in order to generate"
                + " the cat.");
  }

  @Test
  void theAidStatementEndsEachPairWithASemicolonAndTheLastWithAFullStop() {
    assertThat(pick("generated", "aid", "Words to paste"))
        .isEqualTo(
            "AID Statement: Artificial Intelligence Tool: Genie 7; Visualization: Genie 7"
                + " was used to generate the cat.");
  }

  @Test
  void theStatementSaysForEachElementWhatWasGeneratedAndWhatAPersonMade() {
    String statement =
        Situations.disclose("mixed", "", "general").words().statements().get(Locale.ENGLISH);
    assertThat(statement)
        .contains("The cat: generated.")
        .contains("The border: made by a person without a generative tool.")
        .contains("Ann Ames is responsible for the content.");
  }

  @Test
  void schemaOrgHasItsOwnNamesAndTheAddressWhereItHasNone() {
    assertThat(pick("generated", "schema-org", "digitalSourceType"))
        .isEqualTo("https://schema.org/TrainedAlgorithmicMediaDigitalSource");
    assertThat(pick("none", "schema-org", "digitalSourceType"))
        .isEqualTo("http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation");
  }

  @Test
  void noLanguageSaysOfAPersonsWorkThatItWasDoneByHand() {
    assertThat(labels("mixed").get(Locale.GERMAN))
        .isEqualTo("Enthält KI-generiertes Bildmaterial sowie von Menschen geschaffene Anteile");
    assertThat(labels("mixed").values())
        .allSatisfy(
            words ->
                assertThat(words.toLowerCase(Locale.ROOT))
                    .doesNotContain("hand", "à la main", "a mano", "手", "손"));
  }
}

package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bonafide label}. */
class LabelCommandTest {

  private static final String RECORD =
      """
      bonafide: 1
      title: Moon cat
      people: {mia: {name: Mia Torres, credit: M. T., id-number: "998877"}}
      parties: {mia-shop: {name: Moon Shop LLC, address: 7 Secret Lane}}
      tools: {firefly: {name: Adobe Firefly, generative: yes}}
      works:
        cat:
          title: Moon Cat
          category: visual-art
          elements:
            design:
              what: artwork
              describe: the cat
              generated-part: appreciable
              steps:
                - {act: prompt, by: mia, with: firefly, prompt: a cat like no other, confidential: yes, detail: secret trick}
                - {act: select, by: mia}
      disclosure: {publisher: mia-shop, responsible: mia, targets: [etsy]}
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("project.yaml"), RECORD);
  }

  private record Ran(int code, String out, String err) {}

  private Ran run(String... arguments) {
    Desk desk = new Desk(folder);
    int code = desk.run(arguments);
    return new Ran(code, desk.out, desk.err);
  }

  @Test
  void aTargetPrintsWhatToChooseAndPasteAndNothingElse() {
    Ran ran = run("label", "project.yaml", "--target", "etsy");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .isEqualTo("How it is made: Designed by\nListing description: AI-generated image\n");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void whatTheRecordLeavesOpenIsSaidOnTheErrorStream() {
    Ran ran = run("label", "project.yaml", "--target", "youtube");
    assertThat(ran.out()).isEqualTo("Description: AI-generated image\n");
    assertThat(ran.err())
        .contains("Open: Altered content: The record does not state whether it could be taken for")
        .contains("State works.cat.impression.realistic.");
  }

  @Test
  void withoutATargetItSaysForEachWhetherALabelIsOwed() {
    assertThat(run("label", "project.yaml").out())
        .contains("etsy: label required")
        .contains("How it is made: Designed by");
  }

  @Test
  void wordsCanBeHadInAnotherLanguageAndForm() {
    assertThat(
            run("label", "project.yaml", "--target", "eu", "--as", "label", "--language", "de")
                .out())
        .isEqualTo("KI-generiertes Bild\n");
    assertThat(
            run("label", "project.yaml", "--target", "cn", "--as", "notice", "--language", "zh-CN")
                .out())
        .contains("含有人工智能生成内容");
  }

  @Test
  void aTargetThatIsNotKnownIsToldWithTheNearest() {
    Ran ran = run("label", "project.yaml", "--target", "etsi");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("Did you mean \"etsy\"?");
  }

  @Test
  void noPrivateWordReachesWhatBuyersSeeAtAnyTarget() {
    for (String form : LabelText.FORMS) {
      for (String target : run("label", "project.yaml", "--list").out().split("\n")) {
        Ran ran = run("label", "project.yaml", "--target", target, "--as", form);
        assertThat(ran.out())
            .as(target + " " + form)
            .doesNotContain("998877", "Secret Lane", "no other", "secret trick", "Mia Torres");
      }
    }
  }

  @Test
  void aTargetFileOfOnesOwnIsUsedAndItsMistakesAreFindings() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(
        own.resolve("gallery.yaml"),
        """
        name: Gallery
        kind: shop
        checked: 2026-11-24
        source: terms of the gallery
        owes: seller
        why: {asked: The gallery asks for it.}
        duty:
          - {when: {extent: none}, is: not-applicable, why: none}
          - {is: required, why: asked}
        options:
          - field: Technique
            choose: [{when: {extent: generated}, value: "Digital; {label}"}]
        """);
    assertThat(run("label", "project.yaml", "--target", "gallery", "--targets", "own").out())
        .isEqualTo("Technique: Digital; AI-generated image\n");
    Files.writeString(own.resolve("gallery.yaml"), "name: Gallery\nkind: shup\nduty: []\n");
    Ran ran = run("label", "project.yaml", "--target", "gallery", "--targets", "own");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("gallery.yaml:2:7 error target-file").contains("\"owes\"");
  }

  @Test
  void aTargetThatDeniesWhatTheRecordStatesWithholdsTheLabelAndNamesBothPlaces()
      throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(
        own.resolve("gallery.yaml"),
        """
        name: Gallery
        kind: shop
        checked: 2026-11-24
        owes: seller
        why: {asked: The gallery asks for it.}
        duty: [{is: required, why: asked}]
        options:
          - field: Technique
            choose: [{value: Made without AI}]
        """);
    Ran ran = run("label", "project.yaml", "--target", "gallery", "--targets", "own");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("project.yaml:11:7 error label-says-less")
        .contains("\"gallery\"", "Made without AI", "registration-us (material excluded)");
  }
}

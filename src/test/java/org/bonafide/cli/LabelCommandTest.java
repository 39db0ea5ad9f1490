package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bonafide.evidence.container.Container;
import org.bonafide.evidence.container.PictureMarks;
import org.bonafide.evidence.container.Pictures;
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

  private Ran run(String... arguments) {
    return Ran.of(folder, arguments);
  }

  @Test
  void quietlyATargetPrintsWhatToChooseAndPasteAndNothingElse() {
    Ran ran = run("label", "project.yaml", "--target", "etsy", "--quiet");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEqualTo("Listing description: AI-generated image\n");
    assertThat(ran.err())
        .startsWith("Open: How it’s made: Choose one: Designed by, for a download");
  }

  @Test
  void aTargetSaysWhereToClickWhatToChooseWhyAndHowSureThatIs() {
    String card = run("label", "project.yaml", "--target", "ETSY").out();
    assertThat(card)
        .startsWith("Etsy: disclosure is required\n")
        .containsSubsequence(
            "Where ",
            "Open ",
            "How it’s made: Choose one: Designed by",
            "Paste ",
            "AI-generated image",
            "Why ",
            "Checked ",
            "in reports");
    String chinese = run("label", "project.yaml", "--target", "etsy", "--language", "zh-CN").out();
    assertThat(chinese).startsWith("Etsy：须标识或者声明\n").contains("位置", "粘贴", "理由", "核对");
  }

  @Test
  void numbersInTheUsersOwnWordsWithholdNothingInTwoLanguages() throws IOException {
    for (String describe : List.of("chapters 23 and 24", "{en: page 12, zh-CN: 第十二页}")) {
      Files.writeString(
          folder.resolve("two.yaml"),
          RECORD
              .replace("title: Moon cat", "title: Moon cat\nlanguages: [en, zh-CN]")
              .replace("describe: the cat", "describe: " + describe));
      Ran ran = run("generate", "two.yaml", "--only", "disclosure", "--formats", "txt");
      assertThat(ran.err()).as(describe).doesNotContain("languages-differ");
      assertThat(ran.code()).as(ran.err()).isZero();
    }
  }

  @Test
  void aCaptionSaysNothingOfTheTextBesideThePicture() throws IOException {
    Files.writeString(
        folder.resolve("novel.yaml"),
        RECORD.replace(
            "        design:\n",
            "        text: {what: text, describe: the text, generated-part: appreciable, steps: [{act:"
                + " generate, with: firefly}]}\n        design:\n"));
    String caption = run("label", "novel.yaml", "--as", "image").out();
    assertThat(caption).contains("AI-generated image", "the cat").doesNotContain("text");
    assertThat(run("label", "novel.yaml", "--as", "text").out()).doesNotContain("the cat");
  }

  @Test
  void whereNothingIsOwedItSaysThatNothingIsToBeDoneAndNothingIsOpen() {
    Ran card = run("label", "project.yaml", "--target", "steam", "--work", "cat");
    assertThat(card.out()).doesNotContain("nothing to do");
    Ran nothing = run("label", "project.yaml", "--target", "spotify");
    assertThat(nothing.out()).startsWith("Spotify: nothing to do\n").doesNotContain("Open");
    Ran quiet = run("label", "project.yaml", "--target", "spotify", "--quiet");
    assertThat(quiet.out()).isEmpty();
    assertThat(quiet.err()).startsWith("Nothing to do: ").doesNotContain("Open");
  }

  @Test
  void whatTheRecordLeavesOpenIsSaidOnTheErrorStream() {
    Ran ran = run("label", "project.yaml", "--target", "youtube", "--quiet");
    assertThat(ran.out()).isEqualTo("Description: AI-generated image\n");
    assertThat(ran.err())
        .contains("Open: AI use: Not stated: whether it could be taken for")
        .contains("State works.cat.impression.realistic.");
  }

  @Test
  void withoutATargetItSaysForEachWhetherALabelIsOwed() {
    assertThat(run("label", "project.yaml").out())
        .contains("Etsy: disclosure is required [etsy]")
        .contains("[How it’s made: Choose one: Designed by");
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
    assertThat(
            run("label", "project.yaml", "--target", "gallery", "--targets", "own", "--quiet")
                .out())
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

  private Path picture() throws IOException {
    return Files.write(folder.resolve("cat.png"), Pictures.png(400, 300));
  }

  @Test
  void aPictureIsLabelledInACopyAndNeverInPlace() throws IOException {
    byte[] before = Files.readAllBytes(picture());
    Ran ran = run("label", "project.yaml", "--image", "cat.png", "--embed-xmp");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("cat.png"))).isEqualTo(before);
    PictureMarks marks =
        PictureMarks.of(
            Container.read(Files.readAllBytes(folder.resolve("cat-labelled.png"))).orElseThrow());
    assertThat(marks.digitalSourceType()).isEqualTo("trainedAlgorithmicMedia");
    assertThat(marks.systemUsed()).isEqualTo("Adobe Firefly");
  }

  @Test
  void thePictureItselfIsNeverOverwrittenEvenByForce() throws IOException {
    byte[] before = Files.readAllBytes(picture());
    Ran ran = run("label", "project.yaml", "--image", "cat.png", "--out", "cat.png", "--force");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(Files.readAllBytes(folder.resolve("cat.png"))).isEqualTo(before);
  }

  @Test
  void aCopyThatIsThereIsKeptUnlessForced() throws IOException {
    picture();
    Files.writeString(folder.resolve("cat-labelled.png"), "mine");
    assertThat(run("label", "project.yaml", "--image", "cat.png").code()).isEqualTo(3);
    assertThat(folder.resolve("cat-labelled.png")).hasContent("mine");
    assertThat(run("label", "project.yaml", "--image", "cat.png", "--force").code()).isZero();
  }

  @Test
  void aPictureWithAManifestIsRefusedWithAPlainWarning() throws IOException {
    Files.write(
        folder.resolve("cat.png"), Pictures.with(Pictures.png(400, 300), "caBX", new byte[] {1}));
    Ran ran = run("label", "project.yaml", "--image", "cat.png");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("c2pa-manifest-present", "--despite-manifest");
    assertThat(folder.resolve("cat-labelled.png")).doesNotExist();
    assertThat(run("label", "project.yaml", "--image", "cat.png", "--despite-manifest").code())
        .isZero();
  }

  @Test
  void aPictureThatIsNotThereIsAFindingAndNoTrace() {
    Ran ran = run("label", "project.yaml", "--image", "none.png");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("none.png").doesNotContain("Exception");
  }

  @Test
  void generatingHandsOverPicturesTextsMarksAndAPieceOfAPage() throws IOException {
    run("generate", "project.yaml", "--out", "o", "--only", "disclosure");
    assertThat(folder.resolve("o").toFile().list())
        .contains(
            "disclosure-etsy.txt",
            "disclosure-snippet.html",
            "disclosure.xmp",
            "label-light.svg",
            "label-light.png",
            "label-dark.svg",
            "label-dark.png");
    assertThat(Files.readString(folder.resolve("o/disclosure-snippet.html")))
        .contains("AI-generated image", "\"digitalSourceType\"")
        .doesNotContain("998877", "Secret Lane", "no other", "secret trick", "Mia Torres");
  }

  @Test
  void aTitleCannotEndTheDataOfThePage() throws IOException {
    Files.writeString(
        folder.resolve("project.yaml"),
        RECORD.replace("title: Moon Cat", "title: \"</script><script>alert(1)</script>\""));
    run("generate", "project.yaml", "--out", "o", "--only", "disclosure");
    assertThat(Files.readString(folder.resolve("o/disclosure-snippet.html")))
        .doesNotContain("<script>alert")
        .contains("\\u003c/script>");
  }

  @Test
  void aTextThatIsLongerThanTheFieldIsNotCutButLeftOpen() throws IOException {
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
          - {field: Technique, limit: 10, choose: [{value: "{label}"}]}
        """);
    Ran ran = run("label", "project.yaml", "--target", "gallery", "--quiet", "--targets", "own");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("18 characters and the field takes 10");
  }

  @Test
  void ourOwnDocumentsCarryNoMarkOfGeneration() throws IOException {
    run("generate", "project.yaml", "--out", "o");
    try (var files = Files.list(folder.resolve("o"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(docx|pdf)")).toList()) {
        StringBuilder metadata =
            new StringBuilder(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
        if (file.toString().endsWith("docx")) {
          try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
              if (!entry.getName().startsWith("word/")) {
                metadata.append(new String(zip.getInputStream(entry).readAllBytes()));
              }
            }
          }
        }
        assertThat(metadata.toString())
            .as(file.getFileName().toString())
            .doesNotContain("\"AIGC\"", "/AIGC", "DigitalSourceType=", "Iptc4xmpExt");
      }
    }
  }
}

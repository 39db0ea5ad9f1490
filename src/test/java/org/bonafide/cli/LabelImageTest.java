package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bonafide.evidence.container.Container;
import org.bonafide.evidence.container.PictureMarks;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.redact.PrivatePictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bonafide label --image}: the part that a picture shows, and what its fields tell. */
class LabelImageTest {

  private static final String RECORD =
      """
      bonafide: 1
      title: Moon cat
      people: {mia: {name: Mia Torres, credit: M. T.}}
      tools: {firefly: {name: Adobe Firefly, generative: yes}}
      works:
        cat:
          title: Moon Cat
          category: visual-art
          elements:
            design:
              what: artwork
              generated-part: appreciable
              steps: [{act: prompt, by: mia, with: firefly, prompt: a cat like no other}]
      """;

  private static final String NOVEL =
      """
      bonafide: 1
      title: Fog
      people: {ada: {name: Ada Ames}}
      tools: {chat: {name: ChatGPT, generative: yes}, mid: {name: Midjourney, version: "7", generative: yes}}
      works:
        novel:
          title: Fog
          category: literary
          elements:
            chapters: {what: text, generated-part: appreciable, steps: [{act: prompt, by: ada, with: chat}]}
            cover: {what: artwork, generated-part: appreciable, steps: [{act: prompt, by: ada, with: mid}]}
            own: {what: text, generated-part: none, steps: [{act: write, by: ada, with: hand}]}
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("project.yaml"), RECORD);
  }

  private Ran run(String... arguments) {
    return Ran.of(folder, arguments);
  }

  private PictureMarks marksOf(String file) throws IOException {
    return PictureMarks.of(Container.read(Files.readAllBytes(folder.resolve(file))).orElseThrow());
  }

  @Test
  void aPictureSaysWhatTheOnlyPictureOfItsWorkIsWithItsOwnTool() throws IOException {
    Files.writeString(folder.resolve("project.yaml"), NOVEL);
    Files.write(folder.resolve("cover.png"), Pictures.png(600, 900));
    Ran ran = run("label", "project.yaml", "--image", "cover.png", "--embed-xmp");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(marksOf("cover-labelled.png").digitalSourceType())
        .isEqualTo("trainedAlgorithmicMedia");
    assertThat(marksOf("cover-labelled.png").systemUsed()).isEqualTo("Midjourney");
    Ran whole =
        run(
            "label",
            "project.yaml",
            "--image",
            "cover.png",
            "--embed-xmp",
            "--element",
            "novel",
            "--out",
            "whole.png");
    assertThat(whole.code()).as(whole.err()).isZero();
    assertThat(marksOf("whole.png").digitalSourceType()).isEqualTo("compositeSynthetic");
    assertThat(marksOf("whole.png").systemUsed()).isEqualTo("ChatGPT, Midjourney");
  }

  @Test
  void aPictureThatMayShowSeveralPartsIsNotGuessed() throws IOException {
    Files.writeString(
        folder.resolve("project.yaml"), NOVEL.replace("own: {what: text", "map: {what: artwork"));
    Files.write(folder.resolve("cover.png"), Pictures.png(600, 900));
    Ran ran = run("label", "project.yaml", "--image", "cover.png");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .contains("Name one with --element: novel.cover, novel.map; or novel for the whole work.");
    assertThat(run("label", "project.yaml", "--image", "cover.png", "--element", "cover").code())
        .isZero();
    Ran drawn =
        run("label", "project.yaml", "--image", "cover.png", "--element", "map", "--out", "m.png");
    assertThat(drawn.code()).isEqualTo(1);
    assertThat(drawn.err()).contains("no label picture for \"novel.map\"");
  }

  @Test
  void aCopyNamesThePrivateFieldsOfThePictureAndLeavesThemOut() throws IOException {
    byte[] picture =
        Pictures.with(
            Pictures.with(Pictures.png(300, 300), "tEXt", Pictures.text("Author", "Mia Torres")),
            "tEXt",
            Pictures.text("parameters", "a cat like no other"));
    Files.write(folder.resolve("cat.png"), picture);
    Ran ran = run("label", "project.yaml", "--image", "cat.png");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("left out: PNG text parameters (what the tool was told)")
        .contains("shown under the credit: PNG text Author (a person)")
        .doesNotContain("no other", "Mia Torres");
    String copy = Files.readString(folder.resolve("cat-labelled.png"), StandardCharsets.ISO_8859_1);
    assertThat(copy).contains("M. T.").doesNotContain("no other", "Mia Torres");
    Ran kept = run("label", "project.yaml", "--image", "cat.png", "--keep-metadata", "--force");
    assertThat(kept.out()).contains("kept: PNG text parameters (what the tool was told)");
    assertThat(Files.readString(folder.resolve("cat-labelled.png"), StandardCharsets.ISO_8859_1))
        .contains("a cat like no other", "Mia Torres");
  }

  @Test
  void aStillGifBecomesAPngAndAPictureThatIsNotThereIsSaidToBeMissing() throws IOException {
    Files.write(folder.resolve("cat.gif"), PrivatePictures.gif());
    assertThat(run("label", "project.yaml", "--image", "cat.gif").out())
        .contains("cat-labelled.png");
    assertThat(marksOf("cat-labelled.png").systemUsed()).isEqualTo("Genie");
    assertThat(run("label", "project.yaml", "--image", "cat.gif", "--out", "a.gif").err())
        .contains("A copy with a label is never a GIF");
    assertThat(run("label", "project.yaml", "--image", "none.png").err())
        .contains("The picture \"none.png\" does not exist.");
  }

  @Test
  void anElementThatIsNotThereIsToldWithTheNearest() throws IOException {
    Files.writeString(folder.resolve("project.yaml"), NOVEL);
    Ran ran = run("label", "project.yaml", "--as", "label", "--element", "novel.covr");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("Did you mean \"novel.cover\"?", "novel.chapters");
    assertThat(run("label", "project.yaml", "--as", "label", "--element", "cover").out())
        .isEqualTo("AI-generated image\n");
  }
}

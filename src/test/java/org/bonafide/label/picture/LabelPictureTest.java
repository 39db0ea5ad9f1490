package org.bonafide.label.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Label pictures. */
class LabelPictureTest {

  private static LabelPicture label(String words, int width, int height) {
    return LabelPicture.of(words, LabelStyle.LIGHT, width, height, Optional.empty()).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 333, 720, 1080, 2047, 4000})
  void lettersAreAtLeastFivePerCentOfTheShortestSide(int shortest) throws IOException {
    for (String words : new String[] {"AI", "含AI生成内容", "AI 생성"}) {
      LabelPicture label = label(words, shortest * 3 / 2, shortest);
      assertThat(label.letterHeight()).isGreaterThanOrEqualTo(shortest * 0.05);
    }
    assertThat(inkHeight(label("AI", shortest, shortest)))
        .isGreaterThanOrEqualTo((int) (shortest * 0.05));
  }

  /** The height of dark pixels well inside the box. */
  private static int inkHeight(LabelPicture label) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(label.png()));
    int inset = (int) Math.ceil(label.size() / 4);
    int top = Integer.MAX_VALUE;
    int bottom = -1;
    for (int y = inset; y < image.getHeight() - inset; y++) {
      for (int x = inset; x < image.getWidth() - inset; x++) {
        if ((image.getRGB(x, y) & 0xFF) < 128) {
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
      }
    }
    return bottom - top + 1;
  }

  @Test
  void everyCharacterOfTheShortLabelsCanBeDrawn() throws IOException {
    // A picture draws the short label and no other words.
    List<String> shorts = new ArrayList<>();
    for (String file :
        List.of(
            "label/labels.yaml",
            "languages/en/labels.yaml",
            "languages/zh-CN/labels.yaml",
            "languages/ja/labels.yaml")) {
      byte[] words =
          LabelPictureTest.class.getResourceAsStream("/org/bonafide/" + file).readAllBytes();
      new String(words, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.strip().startsWith("short:"))
          .forEach(shorts::add);
    }
    assertThat(shorts).hasSize(8);
    assertThat(shorts)
        .allSatisfy(line -> assertThat(LabelPicture.missing(line)).as(line).isEmpty());
    assertThat(LabelPicture.missing("𠀀")).isPresent();
  }

  @Test
  void theSvgIsWellFormedNeedsNoFontAndSaysItsWords() throws Exception {
    byte[] svg =
        LabelPicture.of("含AI生成内容", LabelStyle.DARK, 800, 600, Optional.of("https://example.com/ai"))
            .orElseThrow()
            .svg();
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg));
    assertThat(document.getElementsByTagName("text").getLength()).isZero();
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("含AI生成内容");
  }

  @Test
  void theSameLabelGivesTheSameBytes() {
    assertThat(label("AI-generated", 900, 900).png())
        .isEqualTo(label("AI-generated", 900, 900).png());
    assertThat(label("AI-generated", 900, 900).svg())
        .isEqualTo(label("AI-generated", 900, 900).svg());
  }

  @Test
  void wordsAreBrokenToFitAndRefusedWhereTheyCannot() {
    assertThat(label("Contains AI-generated content", 600, 800).lines()).hasSizeGreaterThan(1);
    assertThat(label("Contains AI-generated content", 600, 800).width()).isLessThan(600);
    assertThat(
            LabelPicture.of(
                "Contient du contenu généré par IA, ".repeat(6),
                LabelStyle.LIGHT,
                400,
                400,
                Optional.empty()))
        .isEmpty();
  }

  @Test
  void aWordWithAHyphenStaysWholeOnEveryPicture() {
    for (String words :
        List.of("Contains AI-generated content", "Enthält KI-generierte Inhalte", "AI-generated")) {
      for (int width = 20; width < 1100; width += 53) {
        LabelPicture.of(words, LabelStyle.LIGHT, width, 1080, Optional.empty())
            .ifPresent(
                label ->
                    assertThat(label.lines())
                        .as("%s in %s", words, label.size())
                        .noneMatch(line -> line.endsWith("-")));
      }
    }
  }

  @Test
  void linesAreAboutAsLongAsEachOther() {
    assertThat(label("Contains AI-generated content", 600, 800).lines())
        .containsExactly("Contains", "AI-generated content");
    assertThat(label("Made with generative AI", 600, 600).lines())
        .containsExactly("Made with", "generative AI");
    assertThat(label("Contient du contenu généré par IA", 600, 600).lines())
        .containsExactly("Contient du contenu", "généré par IA");
  }

  @Test
  void wordsWithoutSpacesArePartedWhereAWordEnds() {
    assertThat(PictureLines.of("AI生成コンテンツを含む", 10, 90).orElseThrow())
        .containsExactly("AI生成", "コンテンツを含む");
    assertThat(PictureLines.of("AI 생성 콘텐츠 포함", 10, 60).orElseThrow())
        .containsExactly("AI 생성", "콘텐츠 포함");
  }

  @Test
  void aLongNarrowPictureHasLettersThatCanBeReadAndATinyOneSaysFromWhatSizeOn() {
    assertThat(label("AI-generated", 4000, 60).letterHeight()).isGreaterThanOrEqualTo(10);
    assertThat(label("AI-generated", 48, 48).letterHeight()).isLessThan(10);
    int side = LabelPicture.smallest("AI-generated", 48, 48, Optional.empty());
    assertThat(label("AI-generated", side, side).letterHeight()).isGreaterThanOrEqualTo(10);
    assertThat(label("AI-generated", side - 1, side - 1).letterHeight()).isLessThan(10);
  }

  @Test
  void theCodeCanBeReadBack() throws Exception {
    byte[] png =
        LabelPicture.of("AI", LabelStyle.DARK, 1000, 1000, Optional.of("https://example.com/ai"))
            .orElseThrow()
            .png();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    var bitmap =
        new com.google.zxing.BinaryBitmap(
            new com.google.zxing.common.HybridBinarizer(
                new com.google.zxing.RGBLuminanceSource(width, height, pixels)));
    assertThat(new com.google.zxing.qrcode.QRCodeReader().decode(bitmap).getText())
        .isEqualTo("https://example.com/ai");
  }
}

package org.bonafide.label.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.container.Container;
import org.bonafide.evidence.container.Jpeg;
import org.bonafide.evidence.container.PictureMarks;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.container.Png;
import org.bonafide.evidence.redact.PrivatePictures;
import org.bonafide.evidence.redact.PublicFace;
import org.bonafide.evidence.redact.Redaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels on pictures. */
class PlacingTest {

  private static final XmpFields FIELDS =
      new XmpFields(
          "http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic", "Genie", "7");

  private static Placing placing(boolean label, boolean xmp, boolean despite) {
    return new Placing(
        "cat.png",
        label ? Optional.of("AI-generated") : Optional.empty(),
        Placing.Corner.BOTTOM_RIGHT,
        Optional.empty(),
        Optional.empty(),
        xmp ? Optional.of(FIELDS) : Optional.empty(),
        new Redaction(PublicFace.PLAIN, false),
        despite);
  }

  private static byte[] placed(Placing placing, byte[] picture) {
    Placing.Placed placed = placing.on(picture);
    assertThat(placed.picture()).as("%s", placed.findings()).isPresent();
    return placed.picture().orElseThrow();
  }

  private static BufferedImage image(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  @Test
  void theLabelStandsInItsCornerAndTheRestOfThePictureIsUnchanged() throws IOException {
    BufferedImage before = Pictures.image(400, 300);
    BufferedImage after = image(placed(placing(true, false, false), Pictures.png(400, 300)));
    int changed = 0;
    for (int y = 0; y < 300; y++) {
      for (int x = 0; x < 400; x++) {
        if (before.getRGB(x, y) != after.getRGB(x, y)) {
          changed++;
          assertThat(x).isGreaterThan(150);
          assertThat(y).isGreaterThan(220);
        }
      }
    }
    assertThat(changed).isGreaterThan(2000);
  }

  @Test
  void aTurnedPictureIsLabelledAsTheViewerSeesIt() throws IOException {
    byte[] exif =
        ("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] turned = Pictures.with(Pictures.jpeg(400, 300), 0xE1, exif);
    assertThat(PictureMarks.of(Container.read(turned).orElseThrow()).orientation()).isEqualTo(6);
    BufferedImage after = image(placed(placing(true, false, false), turned));
    BufferedImage before = Pictures.image(400, 300);
    // Turned by a quarter clockwise, the bottom right as seen is the top right as stored.
    assertThat(distance(before, after, 330, 5, 395, 120)).isGreaterThan(40);
    assertThat(distance(before, after, 5, 200, 200, 295)).isLessThan(12);
  }

  private static int distance(
      BufferedImage a, BufferedImage b, int left, int top, int right, int bottom) {
    int worst = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        worst =
            Math.max(worst, Math.abs((a.getRGB(x, y) >> 8 & 0xFF) - (b.getRGB(x, y) >> 8 & 0xFF)));
      }
    }
    return worst;
  }

  @Test
  void aManifestIsLeftAloneUnlessTheUserInsistsAndIsThenKept() {
    byte[] manifest = {4, 5, 6, 7};
    byte[] signed = Pictures.with(Pictures.png(300, 300), "caBX", manifest);
    Placing.Placed refused = placing(true, true, false).on(signed);
    assertThat(refused.picture()).isEmpty();
    assertThat(refused.findings())
        .extracting(Finding::rule)
        .containsExactly("c2pa-manifest-present");
    Placing.Placed insisted = placing(true, true, true).on(signed);
    assertThat(insisted.findings())
        .extracting(Finding::rule)
        .containsExactly("c2pa-manifest-broken");
    Png copy = (Png) Container.read(insisted.picture().orElseThrow()).orElseThrow();
    assertThat(copy.chunks().stream().filter(c -> c.type().equals("caBX")).map(Png.Chunk::data))
        .containsExactly(manifest);
  }

  @Test
  void marksAndMetadataOfThePictureAreKept() {
    String mark = "<TC260:AIGC>{\"Label\":\"1\"}</TC260:AIGC>";
    byte[] marked =
        Pictures.with(
            Pictures.with(
                Pictures.png(300, 300),
                "tEXt",
                Pictures.text("XML:com.adobe.xmp", Pictures.xmp(mark))),
            "tEXt",
            Pictures.text("parameters", "a cat"));
    Container copy = Container.read(placed(placing(true, true, false), marked)).orElseThrow();
    PictureMarks marks = PictureMarks.of(copy);
    assertThat(marks.aigc()).isEqualTo("{\"Label\":\"1\"}");
    assertThat(marks.digitalSourceType()).isEqualTo("compositeSynthetic");
    assertThat(marks.systemUsed()).isEqualTo("Genie");
    assertThat(new String(copy.bytes(), StandardCharsets.ISO_8859_1))
        .contains(mark)
        .doesNotContain("parameters", "a cat");
  }

  @Test
  void whatThePictureSaysOfItselfIsKeptAndADifferenceIsTold() {
    byte[] says =
        Pictures.with(
            Pictures.png(300, 300),
            "tEXt",
            Pictures.text(
                "XML:com.adobe.xmp",
                Pictures.xmp(
                    "<iptcExt:DigitalSourceType>digsrctype:trainedAlgorithmicMedia</iptcExt:DigitalSourceType>")));
    Placing.Placed placed = placing(false, true, false).on(says);
    assertThat(placed.findings()).extracting(Finding::rule).containsExactly("xmp-differs");
    assertThat(placed.findings().get(0).message())
        .contains("trainedAlgorithmicMedia", "compositeSynthetic");
    assertThat(
            PictureMarks.of(Container.read(placed.picture().orElseThrow()).orElseThrow())
                .digitalSourceType())
        .isEqualTo("trainedAlgorithmicMedia");
  }

  @Test
  void withoutALabelThePixelsStayByteForByte() {
    byte[] jpeg = Pictures.jpeg(300, 300);
    Jpeg copy = (Jpeg) Container.read(placed(placing(false, true, false), jpeg)).orElseThrow();
    assertThat(copy.scan()).isEqualTo(((Jpeg) Container.read(jpeg).orElseThrow()).scan());
    assertThat(PictureMarks.of(copy).systemUsed()).isEqualTo("Genie");
  }

  @Test
  void aSideCarHoldsTheFieldsAndIsTheSameEveryTime() {
    assertThat(XmpPacket.sidecar(FIELDS)).isEqualTo(XmpPacket.sidecar(FIELDS));
    assertThat(new String(XmpPacket.sidecar(FIELDS), StandardCharsets.UTF_8))
        .contains("http://iptc.org/std/Iptc4xmpExt/2008-02-29/")
        .contains("Iptc4xmpExt:DigitalSourceType", "Iptc4xmpExt:AISystemUsed")
        .contains("Iptc4xmpExt:AISystemVersionUsed");
  }

  @Test
  void whatIsNoPictureIsAFinding() {
    for (byte[] file :
        new byte[][] {
          new byte[0],
          "GIF89a".getBytes(StandardCharsets.ISO_8859_1),
          Arrays.copyOf(Pictures.png(50, 50), 60),
          Pictures.with(Pictures.png(50, 50), "acTL", new byte[8])
        }) {
      Placing.Placed placed = placing(true, false, false).on(file);
      assertThat(placed.picture()).isEmpty();
      assertThat(placed.findings()).extracting(Finding::rule).containsExactly("picture-format");
    }
  }

  @Test
  void lettersThatNobodyCanReadAreAWarningThatNamesTheSmallestSize() {
    Placing.Placed placed = placing(true, false, false).on(Pictures.png(48, 48));
    assertThat(placed.picture()).isPresent();
    assertThat(placed.findings()).extracting(Finding::rule).containsExactly("label-too-small");
    assertThat(placed.findings().get(0).remedy()).contains("at least 116 pixels");
    assertThat(placing(true, false, false).on(Pictures.png(116, 116)).findings()).isEmpty();
    assertThat(placing(true, false, false).on(Pictures.png(4000, 60)).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cmyk.jpg", "rgb-stored.jpg"})
  void coloursThatAreStoredInAnotherMannerStayAsTheyAre(String name) throws IOException {
    byte[] picture = PlacingTest.class.getResourceAsStream("/pictures/" + name).readAllBytes();
    BufferedImage after = image(placed(placing(true, false, false), picture));
    assertThat(distance(image(picture), after, 5, 5, 200, 150)).isLessThan(16);
    // White letters on a dark box, or the other way round.
    assertThat(distance(image(picture), after, 100, 170, 235, 195)).isGreaterThan(60);
  }

  @Test
  void aHeaderThatLiesAboutItsSizeIsAFinding() {
    byte[] giant = Pictures.png(8, 8);
    for (int i = 16; i < 24; i++) {
      giant[i] = 0x7F;
    }
    assertThat(placing(true, false, false).on(giant).picture()).isEmpty();
  }

  @Test
  void changedBytesAreNoTrouble() {
    Random random = new Random(7);
    for (byte[] file :
        new byte[][] {
          Pictures.png(60, 60),
          Pictures.jpeg(60, 60),
          Pictures.encoded(Pictures.image(60, 60), "tiff"),
          PrivatePictures.png(),
          PrivatePictures.jpeg(),
          PrivatePictures.tiff(),
          PrivatePictures.gif()
        }) {
      for (int i = 0; i < 60; i++) {
        byte[] changed = file.clone();
        for (int n = random.nextInt(6); n >= 0; n--) {
          changed[20 + random.nextInt(changed.length - 20)] = (byte) random.nextInt();
        }
        Placing.Placed placed = placing(true, true, true).on(changed);
        assertThat(placed.picture().isPresent() || !placed.findings().isEmpty()).isTrue();
      }
    }
  }
}

package org.bonafide.evidence.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What marks a picture carries, and that no file is believed. */
class PictureMarksTest {

  private static final String TYPE = "<iptcExt:DigitalSourceType>%s</iptcExt:DigitalSourceType>";
  private static final String AIGC =
      "<TC260:AIGC>{\"Label\":\"1\",\"ContentProducer\":\"X\"}</TC260:AIGC>";

  private static PictureMarks marks(byte[] file) {
    return PictureMarks.of(Container.read(file).orElseThrow());
  }

  private static byte[] png(String xmp) {
    return Pictures.with(
        Pictures.png(8, 8), "tEXt", Pictures.text("XML:com.adobe.xmp", Pictures.xmp(xmp)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        " http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        "https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        "digsrctype:trainedAlgorithmicMedia"
      })
  void theDigitalSourceTypeIsReadHoweverItIsSpelt(String value) {
    assertThat(marks(png(TYPE.formatted(value))).digitalSourceType())
        .isEqualTo("trainedAlgorithmicMedia");
  }

  @Test
  void xmpIsReadFromAJpegToo() {
    byte[] packet =
        Pictures.xmp(TYPE.formatted("digsrctype:compositeSynthetic"))
            .getBytes(StandardCharsets.UTF_8);
    byte[] head = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1);
    byte[] data = Arrays.copyOf(head, head.length + packet.length);
    System.arraycopy(packet, 0, data, head.length, packet.length);
    assertThat(marks(Pictures.with(Pictures.jpeg(8, 8), 0xE1, data)).digitalSourceType())
        .isEqualTo("compositeSynthetic");
  }

  @Test
  void theMarkOfThePrcIsFoundInXmpAndInText() {
    assertThat(marks(png(AIGC)).aigc()).contains("\"Label\":\"1\"");
    byte[] text =
        Pictures.with(Pictures.png(8, 8), "tEXt", Pictures.text("AIGC", "{\"Label\":\"2\"}"));
    assertThat(marks(text).aigc()).isEqualTo("{\"Label\":\"2\"}");
  }

  @Test
  void aManifestIsFoundInBothFormats() {
    assertThat(marks(Pictures.with(Pictures.png(8, 8), "caBX", new byte[] {1, 2})).c2pa()).isTrue();
    byte[] jumbf = "JP\0\1\0\0\0\1....jumb....c2pa".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(marks(Pictures.with(Pictures.jpeg(8, 8), 0xEB, jumbf)).c2pa()).isTrue();
    assertThat(marks(Pictures.png(8, 8)).c2pa()).isFalse();
  }

  @Test
  void aDocumentTypeIsNotReadSoNothingIsFetched() {
    String hostile =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + Pictures.xmp(TYPE.formatted("&e;"));
    byte[] file =
        Pictures.with(Pictures.png(8, 8), "tEXt", Pictures.text("XML:com.adobe.xmp", hostile));
    assertThat(marks(file).digitalSourceType()).isEmpty();
  }

  @Test
  void takingApartAndPuttingTogetherChangesNothing() {
    for (byte[] file : new byte[][] {Pictures.png(9, 7), Pictures.jpeg(9, 7)}) {
      assertThat(Container.read(file).orElseThrow().bytes()).isEqualTo(file);
    }
  }

  @Test
  void aFileCutAnywhereIsNoTrouble() {
    for (byte[] file : new byte[][] {png(AIGC), Pictures.jpeg(8, 8)}) {
      for (int length = 0; length < file.length; length++) {
        byte[] cut = Arrays.copyOf(file, length);
        assertThatCode(() -> Container.read(cut).ifPresent(PictureMarks::of))
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void changedBytesAreNoTrouble() {
    Random random = new Random(42);
    for (byte[] file : new byte[][] {png(AIGC), Pictures.jpeg(8, 8)}) {
      for (int i = 0; i < 300; i++) {
        byte[] changed = file.clone();
        for (int n = random.nextInt(8); n >= 0; n--) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        assertThatCode(() -> Container.read(changed).ifPresent(PictureMarks::of))
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void packedTextThatUnpacksWithoutEndIsNotRead() throws java.io.IOException {
    java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
    packed.writeBytes("XML:com.adobe.xmp\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
    try (var out = new java.util.zip.DeflaterOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 40; i++) {
        out.write(zeros);
      }
    }
    byte[] file = Pictures.with(Pictures.png(8, 8), "iTXt", packed.toByteArray());
    assertThat(marks(file).xmp()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "chatgpt.png, true, ''",
    "firefly.png, true, ''",
    "flux.png, true, ''",
    "flux.jpg, true, ''",
    "grok.jpg, false, ''",
    "midjourney.png, false, trainedAlgorithmicMedia",
  })
  void theMarksOfRealToolsAreFound(String name, boolean manifest, String type) throws Exception {
    try (var in = PictureMarksTest.class.getResourceAsStream("/marks/" + name)) {
      PictureMarks found = marks(in.readAllBytes());
      assertThat(found.c2pa()).isEqualTo(manifest);
      assertThat(found.digitalSourceType()).isEqualTo(type);
    }
  }
}

package org.bonafide.label.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.container.Container;
import org.bonafide.evidence.container.FileReader;
import org.bonafide.evidence.container.PictureMarks;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.redact.PrivateField;
import org.bonafide.evidence.redact.PrivatePictures;
import org.bonafide.evidence.redact.PublicFace;
import org.bonafide.evidence.redact.Redaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No copy tells what the fields of a picture tell of its maker. */
class PrivateFieldsTest {

  private static final PublicFace FACE =
      new PublicFace(Map.of(PrivatePictures.LEGAL, "A. N. Onymous"), Set.of("a misty harbor"));

  private static Stream<Arguments> pictures() {
    return Stream.of(
        Arguments.of("png", PrivatePictures.png()),
        Arguments.of("jpeg", PrivatePictures.jpeg()),
        Arguments.of("tiff", PrivatePictures.tiff()),
        Arguments.of("gif", PrivatePictures.gif()));
  }

  private static Placing.Placed placed(byte[] picture, boolean draw, boolean keep) {
    return placed(picture, draw, new Redaction(FACE, keep));
  }

  private static Placing.Placed placed(byte[] picture, boolean draw, Redaction redaction) {
    return new Placing(
            "cat",
            draw ? Optional.of("AI-generated") : Optional.empty(),
            Placing.Corner.BOTTOM_RIGHT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            redaction,
            false)
        .on(picture);
  }

  private static String copy(byte[] picture, boolean draw, boolean keep) {
    Placing.Placed placed = placed(picture, draw, keep);
    assertThat(placed.picture()).as("%s", placed.findings()).isPresent();
    return PrivatePictures.everything(placed.picture().orElseThrow());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void noPrivateFieldIsInACopyAndTheMarksAreAsTheyWere(String format, byte[] picture) {
    assertThat(PrivatePictures.everything(picture)).contains(PrivatePictures.SECRET);
    for (boolean draw : new boolean[] {true, false}) {
      String copy = copy(picture, draw, false);
      assertThat(copy).doesNotContain(PrivatePictures.SECRET, PrivatePictures.LEGAL);
      assertThat(copy).contains(PrivatePictures.AIGC, "A. N. Onymous", "No copies");
      PictureMarks marks =
          PictureMarks.of(
              Container.read(placed(picture, draw, false).picture().orElseThrow()).orElseThrow());
      assertThat(marks.digitalSourceType()).isEqualTo("trainedAlgorithmicMedia");
      assertThat(marks.systemUsed()).isEqualTo("Genie");
      assertThat(marks.aigc()).contains("\"ContentProducer\":\"X\"");
      assertThat(marks.orientation()).isEqualTo(format.equals("gif") ? 1 : 3);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void privateFieldsAreInACopyWhereTheyAreToBeKept(String format, byte[] picture) {
    String copy = copy(picture, true, true);
    assertThat(copy).contains(PrivatePictures.SECRET, PrivatePictures.LEGAL, PrivatePictures.AIGC);
    assertThat(placed(picture, true, true).fields())
        .isNotEmpty()
        .allMatch(field -> field.fate() == PrivateField.Fate.KEPT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void oneFieldIsKeptAndTheOthersAreLeftOutAsBefore(String format, byte[] picture) {
    List<PrivateField> without = placed(picture, true, false).fields();
    List<String> chosen =
        without.stream().filter(PrivateField::choosable).map(PrivateField::id).distinct().toList();
    assertThat(chosen).hasSizeGreaterThan(3);
    int secrets = 0;
    for (String id : chosen) {
      Placing.Placed placed = placed(picture, true, new Redaction(FACE, false, Set.of(id)));
      assertThat(placed.fields()).as(id).hasSameSizeAs(without);
      assertThat(placed.fields())
          .as(id)
          .allMatch(one -> one.id().equals(id) == (one.fate() == PrivateField.Fate.KEPT));
      String copy = PrivatePictures.everything(placed.picture().orElseThrow());
      secrets += copy.contains(PrivatePictures.SECRET) ? 1 : 0;
      assertThat(copy).as(id).contains("No copies");
    }
    assertThat(secrets).as("fields that were there again").isGreaterThan(3);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void theReportNamesFieldsAndNeverTheirValues(String format, byte[] picture) {
    String report = placed(picture, true, false).fields().toString();
    assertThat(report)
        .contains("XMP AIPromptInformation (what the tool was told)")
        .contains("XMP GPSLatitude (the place of taking)")
        .contains("XMP SerialNumber (a serial number of a device)")
        .doesNotContain(PrivatePictures.SECRET, PrivatePictures.LEGAL);
    if (!format.equals("gif")) {
      assertThat(report)
          .contains("EXIF GPS (the place of taking)", "EXIF UserComment (what the tool was told)")
          .contains("EXIF BodySerialNumber", "EXIF CameraOwnerName (a person)", "EXIF MakerNote");
    }
  }

  @Test
  void theMarkOfThePrcInAChunkIsNotTouched() {
    assertThat(copy(PrivatePictures.png(), true, false)).contains("AIGC\0" + PrivatePictures.CHUNK);
  }

  @Test
  void aCommentThatCarriesTheMarkStays() {
    String mark = "{\"AIGC\":{\"Label\":\"1\"}}";
    byte[] marked = PrivatePictures.commented("ASCII\0\0\0" + mark);
    byte[] jpeg =
        Pictures.with(
            Pictures.jpeg(300, 300),
            0xE1,
            ("Exif\0\0" + new String(marked, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(copy(jpeg, true, false)).contains("ASCII\0\0\0" + mark);
    assertThat(placed(jpeg, true, false).fields()).isEmpty();
  }

  @Test
  void whatTheRecordKeepsToItselfIsInNoFieldThatIsKept() {
    byte[] titled =
        Pictures.with(
            Pictures.png(300, 300), "tEXt", Pictures.text("Title", "a misty harbor, watercolor"));
    assertThat(copy(titled, true, false)).doesNotContain("misty harbor");
    assertThat(placed(titled, true, false).fields().toString())
        .contains("PNG text Title (says what the record keeps private)");
  }

  @Test
  void textThatIsHiddenInThePixelsIsGoneFromThem() {
    byte[] picture = PrivatePictures.stealth();
    assertThat(FileReader.pieces("a.png", picture).text("stealth")).isPresent();
    for (boolean draw : new boolean[] {true, false}) {
      byte[] copy = placed(picture, draw, false).picture().orElseThrow();
      assertThat(FileReader.pieces("a.png", copy).text("stealth")).isEmpty();
    }
    byte[] kept = placed(picture, true, true).picture().orElseThrow();
    assertThat(FileReader.pieces("a.png", kept).text("stealth")).isPresent();
  }

  @Test
  void aPictureWithoutPrivateFieldsIsOnlyLabelled() {
    assertThat(placed(Pictures.png(300, 300), true, false).fields()).isEmpty();
    assertThat(placed(Pictures.jpeg(300, 300), true, false).fields()).isEmpty();
    assertThat(placed(Pictures.jpeg(300, 300), false, false).picture().orElseThrow())
        .isEqualTo(Pictures.jpeg(300, 300));
  }

  @Test
  void aFormatThatIsNotWrittenIsNamedWithWhatToDo() {
    for (Map.Entry<String, String> head :
        Map.of("RIFF\0\0\0\0WEBPVP8 ", "WebP", "\0\0\0\34ftypavif\0\0\0\0", "AVIF").entrySet()) {
      Placing.Placed placed =
          placed(head.getKey().getBytes(StandardCharsets.ISO_8859_1), true, false);
      assertThat(placed.findings()).extracting(Finding::rule).containsExactly("picture-format");
      assertThat(placed.findings().get(0).message()).contains("the format " + head.getValue());
      assertThat(placed.findings().get(0).remedy()).contains("Save it as PNG");
    }
  }
}

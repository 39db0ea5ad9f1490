package org.bonafide.evidence.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bonafide.evidence.trace.Signature;
import org.bonafide.evidence.trace.SignedManifests;
import org.bonafide.evidence.trace.Traces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a film, or a picture made of boxes, is the one whose hash its C2PA manifest gives. */
class BmffHashTest {

  private static final byte[] FILM = Films.box("mdat", Films.letters("the film itself"));
  private static final byte[] MOVIE =
      Films.box("moov", Films.box("mvhd", new byte[100]), Films.box("udta", new byte[40]));

  @TempDir private Path folder;

  private FileParts read(byte[] file) throws IOException {
    return FileReader.of(Files.write(folder.resolve("a.mp4"), file));
  }

  private Binding binding(byte[] file) throws IOException {
    return read(file).binding();
  }

  private static byte[] film() {
    return SignedManifests.film("A Camera", Films.type("mp42"), FILM, MOVIE);
  }

  private static byte[] film(List<Map<String, Object>> left, Map<String, Object> more) {
    return SignedManifests.film(
        "A Camera", "c2pa.hash.bmff.v3", left, more, Films.type("mp42"), FILM, MOVIE);
  }

  private static List<Map<String, Object>> and(Map<String, Object> another) {
    List<Map<String, Object>> all = new ArrayList<>(SignedManifests.MANIFEST_AND_HEAD);
    all.add(another);
    return all;
  }

  private static int of(byte[] file, String letters) {
    return new String(file, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(letters);
  }

  @ParameterizedTest
  @CsvSource({"mp42, mp4", "qt  , mov", "heic, heic", "avif, avif"})
  void aFileWhoseBoxesAreThoseThatWereSignedMatches(String brand, String format)
      throws IOException {
    String four = (brand + "  ").substring(0, 4);
    byte[] file = SignedManifests.film("A Camera", Films.type(four), FILM, MOVIE);
    assertThat(read(file).format()).isEqualTo(format);
    assertThat(binding(file)).isEqualTo(Binding.MATCHES);
    assertThat(Traces.of(read(file)))
        .allSatisfy(trace -> assertThat(trace.signature()).isEqualTo(Signature.MANIFEST_INTACT));
  }

  @Test
  void oneBitOfTheFilmMakesItDiffer() throws IOException {
    byte[] file = film();
    file[of(file, "the film")] ^= 1;
    assertThat(binding(file)).isEqualTo(Binding.DIFFERS);
    assertThat(Traces.of(read(file)))
        .allSatisfy(trace -> assertThat(trace.signature()).isEqualTo(Signature.MANIFEST_BROKEN));
  }

  @Test
  void aFilmThatIsCutOffOrHasMoreAtItsEndDiffers() throws IOException {
    byte[] file = film();
    assertThat(binding(Arrays.copyOf(file, file.length - 30))).isEqualTo(Binding.DIFFERS);
    assertThat(binding(Arrays.copyOf(file, file.length + 3))).isEqualTo(Binding.DIFFERS);
    assertThat(binding(Films.joined(file, Films.box("mdat", new byte[9]))))
        .isEqualTo(Binding.DIFFERS);
  }

  @Test
  void aBoxThatMovedDiffersThoughItsBytesAreTheSame() throws IOException {
    byte[] file = film();
    byte[] head = Films.type("mp42");
    byte[] longer = Films.box("ftyp", Films.letters("mp42"), new byte[12]);
    byte[] moved = Films.joined(longer, Arrays.copyOfRange(file, head.length, file.length));
    assertThat(longer.length).isGreaterThan(head.length);
    assertThat(binding(moved)).isEqualTo(Binding.DIFFERS);
  }

  @Test
  void whatIsLeftOutMayChange() throws IOException {
    byte[] file = film();
    file[of(file, "isom")] = 'I';
    assertThat(binding(file)).isEqualTo(Binding.MATCHES);
  }

  @Test
  void aHashThatLeavesOutTheFilmItselfChecksNothing() throws IOException {
    byte[] file = film(and(Map.of("xpath", "/mdat")), Map.of());
    assertThat(binding(file)).isEqualTo(Binding.DIFFERS);
    List<Map<String, Object>> rest = new ArrayList<>(and(Map.of("xpath", "/free")));
    rest.add(Map.of("xpath", "/moov/trak"));
    assertThat(binding(film(rest, Map.of()))).isEqualTo(Binding.NOT_CHECKED);
    assertThat(binding(film(and(Map.of("xpath", "/free")), Map.of()))).isEqualTo(Binding.MATCHES);
  }

  @Test
  void partsOfABoxThatAreLeftOutAreNotHashed() throws IOException {
    Map<String, Object> part =
        Map.of("xpath", "/mdat", "subset", List.of(Map.of("offset", 8, "length", 3)));
    assertThat(binding(film(and(part), Map.of()))).isEqualTo(Binding.DIFFERS);
    Map<String, Object> none =
        Map.of(
            "xpath",
            "/moov/udta",
            "length",
            7,
            "subset",
            List.of(Map.of("offset", 8, "length", 0)));
    assertThat(binding(film(and(none), Map.of()))).isEqualTo(Binding.NOT_CHECKED);
  }

  @Test
  void aFormThatIsNotKnownIsNotChecked() throws IOException {
    for (Map<String, Object> unknown :
        List.<Map<String, Object>>of(
            Map.of("xpath", "/moov/mvhd", "version", 0),
            Map.of("xpath", "/moov/mvhd", "flags", new byte[3]),
            Map.of("xpath", "/moov", "subset", List.of(Map.of("offset", 0, "length", 8))),
            Map.of("xpath", "/moov/trak[1]"),
            Map.of("xpath", "everything"))) {
      assertThat(binding(film(and(unknown), Map.of())))
          .as("%s", unknown)
          .isEqualTo(Binding.NOT_CHECKED);
    }
    byte[] old =
        SignedManifests.film(
            "A Camera",
            "c2pa.hash.bmff",
            SignedManifests.MANIFEST_AND_HEAD,
            Map.of(),
            Films.type("mp42"),
            FILM);
    assertThat(binding(old)).isEqualTo(Binding.NOT_CHECKED);
  }

  /** Older tools left out what moves: the tables of places, and parts of fragments by flags. */
  @Test
  void tablesOfPlacesMayBeLeftOutWhereTheyCanPointNowhereElse() throws IOException {
    List<Map<String, Object>> left =
        new ArrayList<>(
            and(
                Map.of(
                    "xpath",
                    "/moov/trak/mdia/minf/stbl/stco",
                    "subset",
                    List.of(Map.of("offset", 16, "length", 0)))));
    left.add(Map.of("xpath", "/moof/traf/tfhd", "flags", new byte[] {1, 0, 0}));
    assertThat(binding(film(left, Map.of()))).isEqualTo(Binding.MATCHES);
    left.add(Map.of("xpath", "/free"));
    assertThat(binding(film(left, Map.of()))).isEqualTo(Binding.NOT_CHECKED);
  }

  @Test
  void aTreeOverTheFilmIsNotCheckedAndTheRestStillIs() throws IOException {
    Map<String, Object> tree = Map.of("merkle", List.of(Map.of("uniqueId", 1)));
    byte[] file = film(SignedManifests.MANIFEST_AND_HEAD, tree);
    assertThat(binding(file)).isEqualTo(Binding.NOT_CHECKED);
    file[file.length - 5] ^= 1;
    assertThat(binding(file)).isEqualTo(Binding.DIFFERS);
  }

  @Test
  void noDamageOfWhatIsHashedEverMatches() throws IOException {
    Random random = new Random(5);
    int from = of(film(), "mdat") - 4;
    for (int i = 0; i < (Boolean.getBoolean("long") ? 2_000 : 60); i++) {
      byte[] file = film();
      int at = from + random.nextInt(file.length - from);
      file[at] ^= (byte) (1 << random.nextInt(8));
      assertThat(binding(file)).as("byte %d", at).isEqualTo(Binding.DIFFERS);
    }
  }
}

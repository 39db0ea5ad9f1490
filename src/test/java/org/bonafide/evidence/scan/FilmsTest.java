package org.bonafide.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bonafide.evidence.container.FileReader;
import org.bonafide.evidence.container.Films;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.trace.AiSaid;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Manifests;
import org.bonafide.evidence.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What films and pictures made of boxes say. */
class FilmsTest {

  private static final String GRAPH =
      "{\"3\":{\"class_type\":\"KSampler\",\"inputs\":{\"seed\":42,\"positive\":[\"6\",0],"
          + "\"negative\":[\"7\",0]}},\"6\":{\"class_type\":\"CLIPTextEncode\",\"inputs\":{\"text\":"
          + "\"a boat at dawn\"}},\"7\":{\"class_type\":\"CLIPTextEncode\",\"inputs\":{\"text\":\"fog\"}},"
          + "\"9\":{\"class_type\":\"SaveVideo\",\"inputs\":{\"video\":[\"3\",0]}}}";

  @TempDir private Path folder;

  private List<Trace> traces(String name, byte[] file) throws IOException {
    Exports.put(folder, name, file);
    Scan scan = Scan.of(folder, Scan.MOST);
    assertThat(scan.findings()).isEmpty();
    assertThat(scan.files()).hasSize(1);
    return scan.files().get(0).traces();
  }

  private Trace only(String name, byte[] file) throws IOException {
    List<Trace> traces =
        traces(name, file).stream().filter(t -> t.doing() != Doing.PACKAGED).toList();
    assertThat(traces).hasSize(1);
    return traces.get(0);
  }

  @Test
  void theGraphOfComfyUiStandsUnderItsOwnKey() throws IOException {
    Trace trace =
        only("a.mp4", Films.film(0, Films.box("udta", Films.keyed(Map.of("prompt", GRAPH)))));
    assertThat(List.of(trace.tool(), trace.prompt(), trace.negativePrompt(), trace.seed()))
        .containsExactly("ComfyUI", "a boat at dawn", "fog", "42");
  }

  @Test
  void aSaverOfVideosPutsTheGraphIntoTheComment() throws IOException {
    String comment = "{\"prompt\": \"" + GRAPH.replace("\"", "\\\"") + "\", \"workflow\": {}}";
    assertThat(only("a.mp4", Films.film(0, Films.tagged("\u00a9cmt", comment))).prompt())
        .isEqualTo("a boat at dawn");
  }

  @Test
  void settingsOfAWebUiStandInTheComment() throws IOException {
    Trace trace =
        only(
            "a.mp4",
            Films.film(
                0,
                Films.tagged(
                    "\u00a9cmt", "a boat\nSteps: 20, Sampler: Euler, Seed: 7, CFG scale: 7")));
    assertThat(trace.seed()).isEqualTo("7");
    assertThat(trace.ai()).isEqualTo(AiSaid.YES);
  }

  @Test
  void aManifestIsReadAndItsTieToTheFilmIsNotChecked() throws IOException {
    byte[] store =
        Manifests.store(
            Manifests.manifest(
                "urn:uuid:1",
                Manifests.claim("Sora"),
                Manifests.actions(
                    List.of(
                        Map.of(
                            "action",
                            "c2pa.created",
                            "digitalSourceType",
                            "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia")))));
    byte[] film = Films.joined(Films.film(0), Films.manifest(store));
    Trace trace = only("a.mp4", film);
    assertThat(trace.doing()).isEqualTo(Doing.GENERATED);
    assertThat(trace.tool()).isEqualTo("Sora");
    assertThat(trace.signature().holds()).isFalse();
  }

  @Test
  void aPacketOfXmpIsRead() throws IOException {
    byte[] xmp =
        Pictures.xmp("<iptcExt:AISystemUsed>Veo</iptcExt:AISystemUsed>")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(only("a.mp4", Films.joined(Films.film(0), Films.uuid(Films.XMP, xmp))).tool())
        .isEqualTo("Veo");
  }

  /** 2026-03-02 in seconds from 1904. */
  private static final long MARCH = 3_855_254_400L;

  @Test
  void theTimeOfAContainerIsNoDayOfAnAct() throws IOException {
    byte[] film = Films.film(MARCH, Films.tagged("\u00a9too", "Lavf60.3.100"));
    List<Trace> traces = traces("a.mp4", film);
    assertThat(traces).singleElement().satisfies(t -> assertThat(t.at()).isEmpty());
    assertThat(traces.get(0).remarks()).singleElement().asString().contains("2026-03-02");
    Proposal proposal = Proposal.of(Scan.of(folder, 10), ProposalOptions.plain());
    assertThat(proposal.adds()).isFalse();
  }

  @Test
  void aCameraNamesItselfAndTheMomentOfTaking() throws IOException {
    byte[] film =
        Films.film(
            MARCH,
            Films.keyed(
                Map.of(
                    "com.apple.quicktime.make", "Apple",
                    "com.apple.quicktime.model", "iPhone 17",
                    "com.apple.quicktime.creationdate", "2026-03-05T10:00:00+0800",
                    "com.apple.quicktime.location.ISO6709", "+22.5+114.0/")));
    Trace trace = only("a.mov", film);
    assertThat(List.of(trace.tool(), trace.at()))
        .containsExactly("Apple iPhone 17", "2026-03-05T10:00:00+0800");
    assertThat(trace.toString()).doesNotContain("22.5");
  }

  @Test
  void anOldMovieIsKnownByItsNameAndItsFirstBox() throws IOException {
    byte[] movie =
        Films.box(
            "moov",
            Films.box("udta", Films.text("\u00a9mak", "A"), Films.text("\u00a9swr", "Cutter 3.1")));
    List<Trace> traces = traces("a.mov", movie);
    assertThat(traces).singleElement().satisfies(t -> assertThat(t.tool()).isEqualTo("Cutter"));
    assertThat(traces.get(0).version()).isEqualTo("3.1");
  }

  @Test
  void aPictureOfBoxesHasExifInTheFileAndXmpInItsItems() throws IOException {
    byte[] xmp =
        Pictures.xmp("<iptcExt:AISystemUsed>X</iptcExt:AISystemUsed>")
            .getBytes(StandardCharsets.UTF_8);
    byte[] exif = Films.camera("Canon", "Canon R5", "2026:03:05 10:00:00");
    for (String brand : List.of("heic", "avif")) {
      List<Trace> traces = traces("a." + brand, Films.picture(brand, exif, xmp));
      assertThat(traces).extracting(Trace::doing).containsExactly(Doing.MARKED, Doing.CAPTURED);
      assertThat(traces.get(1).tool()).isEqualTo("Canon R5");
      assertThat(Scan.of(folder, 10).files().get(0).format()).isEqualTo(brand);
      folder.resolve("a." + brand).toFile().delete();
    }
  }

  @Test
  void whatACameraTookOnOneDayIsOneStep() throws IOException {
    byte[] exif = Films.camera("Canon", "EOS R5", "2026:03:05 10:00:00");
    Exports.put(folder, "a.heic", Films.picture("heic", exif, new byte[0]));
    Exports.put(folder, "b.avif", Films.picture("avif", exif, new byte[0]));
    List<Map<String, Object>> steps =
        Proposal.of(Scan.of(folder, 10), ProposalOptions.plain()).steps();
    assertThat(steps).singleElement();
    assertThat(steps.get(0)).containsEntry("act", "photograph").containsEntry("on", "2026-03-05");
    assertThat((List<?>) steps.get(0).get("records")).hasSize(2);
  }

  @Test
  void filmOfGigabytesIsPassedOver() throws IOException {
    Path huge = folder.resolve("a.mp4");
    byte[] tags =
        Films.box("moov", Films.tagged("\u00a9cmt", "a boat\nSteps: 2, Sampler: E, Seed: 7"));
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.write(Films.joined(Films.type("mp42"), Films.number(1), Films.letters("mdat")));
      file.writeLong(3L << 30);
      file.seek(20 + (3L << 30));
      file.write(tags);
    }
    long before = System.nanoTime();
    assertThat(FileReader.pieces(huge).text("Comment")).isPresent();
    assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
  }
}

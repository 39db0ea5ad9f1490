package org.bonafide.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bonafide.evidence.container.Films;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.container.Sounds;
import org.bonafide.evidence.trace.AiSaid;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Manifests;
import org.bonafide.evidence.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sounds, raw pictures and drawings say. */
class SoundsTest {

  private static final byte[] STORE =
      Manifests.store(
          Manifests.manifest(
              "urn:uuid:1",
              Manifests.claim("ElevenLabs"),
              Manifests.actions(
                  List.of(
                      Map.of(
                          "action",
                          "c2pa.created",
                          "digitalSourceType",
                          "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia")))));

  private static final String XMP = Pictures.xmp("<iptcExt:AISystemUsed>X</iptcExt:AISystemUsed>");

  private static final String SUNO =
      "made with suno; created=2026-03-02T10:00:00.1Z; id=116d34f4-b3d5";

  @TempDir private Path folder;

  private List<Trace> traces(String name, byte[] file) throws IOException {
    Path place = folder.resolve(name + "-only");
    Exports.put(place, name, file);
    Scan scan = Scan.of(place, 10);
    assertThat(scan.findings()).isEmpty();
    assertThat(scan.files().get(0).format()).isNotEmpty();
    return scan.files().get(0).traces();
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aSongOfSunoNamesItInAComment() throws IOException {
    for (Map.Entry<String, byte[]> song :
        Map.of(
                "a.mp3", Sounds.mp3(Sounds.comment(SUNO)),
                "a.wav",
                    Sounds.wav(
                        Sounds.chunk("fmt ", new byte[16]),
                        Sounds.chunk(
                            "LIST",
                            Films.joined(bytes("INFO"), Sounds.chunk("ICMT", bytes(SUNO + "\0")))),
                        Sounds.chunk("data", new byte[8])),
                "b.wav", Sounds.wav(Sounds.chunk("id3 ", Sounds.tag(Sounds.comment(SUNO)))),
                "a.flac", Sounds.flac("TITLE=a", "comment=" + SUNO),
                "a.m4a", Films.film(0, Films.tagged("\u00a9cmt", SUNO)))
            .entrySet()) {
      Trace trace =
          traces(song.getKey(), song.getValue()).stream()
              .filter(t -> t.doing() != Doing.PACKAGED)
              .findFirst()
              .orElseThrow();
      assertThat(List.of(trace.tool(), trace.at()))
          .as(song.getKey())
          .containsExactly("Suno", "2026-03-02T10:00:00.1Z");
      assertThat(trace.parameters()).containsEntry("job", "116d34f4-b3d5");
      assertThat(trace.ai()).isEqualTo(AiSaid.YES);
    }
  }

  @Test
  void aCommentThatOnlySpeaksOfAGeneratorIsNoTrace() throws IOException {
    assertThat(traces("a.mp3", Sounds.mp3(Sounds.comment("not made with suno")))).isEmpty();
  }

  @Test
  void theGraphOfComfyUiStandsInATagOfASound() throws IOException {
    String graph =
        "{\"3\":{\"class_type\":\"KSampler\",\"inputs\":{\"seed\":42,\"positive\":[\"6\",0]}},"
            + "\"6\":{\"class_type\":\"CLIPTextEncode\",\"inputs\":{\"text\":\"rain\"}}}";
    assertThat(traces("a.flac", Sounds.flac("prompt=" + graph)).get(0).prompt()).isEqualTo("rain");
  }

  @Test
  void aManifestIsReadOutOfEachForm() throws IOException {
    for (Map.Entry<String, byte[]> file :
        Map.of(
                "a.mp3", Sounds.mp3(Sounds.manifest(STORE)),
                "a.wav", Sounds.wav(Sounds.chunk("C2PA", STORE)),
                "a.tif", Sounds.tiff(bytes(XMP), STORE),
                "a.svg", Sounds.svg("", STORE))
            .entrySet()) {
      assertThat(traces(file.getKey(), file.getValue()))
          .as(file.getKey())
          .filteredOn(t -> t.scheme().equals("c2pa"))
          .singleElement()
          .satisfies(t -> assertThat(t.tool()).isEqualTo("ElevenLabs"));
    }
  }

  @Test
  void aRawPictureHasAPacketAndACamera() throws IOException {
    assertThat(
            traces("a.dng", Sounds.tiff(bytes(XMP), new byte[] {0, 0, 0, 8, 'x', 'x', 'x', 'x'})))
        .extracting(Trace::tool)
        .containsExactly("X", "Canon EOS R5");
  }

  @Test
  void aDrawingHasAPacketAmongItsMetadata() throws IOException {
    assertThat(traces("a.svg", Sounds.svg(XMP, new byte[0]))).extracting(Trace::tool).contains("X");
  }

  @Test
  void anXmlThatIsNoDrawingIsNotTouched() throws IOException {
    Exports.put(folder, "a.xml", bytes("<?xml version=\"1.0\"?><other/>"));
    assertThat(Scan.of(folder, 10).facts(false).get(0).lookedInto()).isFalse();
  }
}

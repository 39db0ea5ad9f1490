package org.bonafide.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.evidence.container.Designs;
import org.bonafide.evidence.container.FileReader;
import org.bonafide.evidence.container.Streams;
import org.bonafide.evidence.trace.AiSaid;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Clip Studio, Sketch and Figma, and films and sounds of WebM and Ogg, say of themselves. */
class DesignFilesTest {

  @TempDir private Path folder;

  private Scanned scanned(String name, byte[] file) throws IOException {
    Exports.put(folder, name, file);
    Scan scan = Scan.of(folder, 10);
    assertThat(scan.findings()).isEmpty();
    return scan.files().get(0);
  }

  private Trace only(String name, byte[] file) throws IOException {
    List<Trace> traces = scanned(name, file).traces();
    assertThat(traces).hasSize(1);
    return traces.get(0);
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] sketch() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("document.json", bytes("{}"));
    entries.put(
        "meta.json", bytes("{\"app\": \"com.bohemiancoding.sketch3\", \"appVersion\": \"70.3\"}"));
    entries.put(
        "pages/A.json",
        bytes(
            "{\"layers\": [{\"name\": \"Board\", \"style\": {\"fills\": [{}]}, \"layers\": [{},"
                + " {}]}]}"));
    entries.put("pages/B.json", bytes("{\"layers\": []}"));
    return Exports.zip(entries);
  }

  static byte[] figma() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("canvas.fig", bytes("fig-kiwi"));
    entries.put(
        "meta.json",
        bytes("{\"file_name\": \"A\", \"exported_at\": \"2026-03-04T10:00:00.000Z\"}"));
    return Exports.zip(entries);
  }

  @Test
  void clipStudioSaysHowLargeItsCanvasIsAndHowManyLayersItHas() throws IOException {
    Trace trace = only("page.clip", Designs.clip(1600, 2400, 4));
    assertThat(trace.tool()).isEqualTo("Clip Studio Paint");
    assertThat(trace.doing()).isEqualTo(Doing.EDITED);
    assertThat(trace.ai()).isEqualTo(AiSaid.UNKNOWN);
    assertThat(trace.parameters())
        .containsEntry("layers and folders", "4")
        .containsEntry("canvas", "1600 by 2400");
  }

  @Test
  void sketchSaysHowManyPagesAndLayersItHas() throws IOException {
    Trace trace = only("a.sketch", sketch());
    assertThat(trace.tool() + " " + trace.version()).isEqualTo("Sketch 70.3");
    assertThat(trace.parameters()).containsEntry("pages", "2").containsEntry("layers", "3");
  }

  @Test
  void figmaSaysWhenItWasExportedAndNoMore() throws IOException {
    Trace trace = only("a.fig", figma());
    assertThat(trace.tool()).isEqualTo("Figma");
    assertThat(trace.at()).startsWith("2026-03-04");
  }

  @Test
  void anArchiveThatOnlyLooksSoIsReadAsAnArchive() throws IOException {
    byte[] file = Exports.zip(Map.of("meta.json", bytes("{}"), "document.json", bytes("{}")));
    assertThat(scanned("a.zip", file).traces()).isEmpty();
  }

  @Test
  void aFilmOfComfyUiHasItsGraphInItsTags() throws IOException {
    String graph =
        "{\"3\": {\"class_type\": \"KSampler\", \"inputs\": {\"seed\": 7, \"positive\": [\"6\","
            + " 0]}}, \"6\": {\"class_type\": \"CLIPTextEncode\", \"inputs\": {\"text\": \"a"
            + " boat\"}}}";
    byte[] film = Streams.matroska("webm", "Lavf60.3.100", 800_000_000L, "PROMPT", graph);
    Trace trace = scanned("a.webm", film).traces().get(0);
    assertThat(List.of(trace.tool(), trace.prompt(), trace.seed()))
        .containsExactly("ComfyUI", "a boat", "7");
  }

  @Test
  void aFilmNamesTheProgramThatWroteItAndItsTimeIsNoDayOfAnAct() throws IOException {
    for (byte[] film :
        List.of(
            Streams.matroska("matroska", "HandBrake 1.7.2", 800_000_000L, "TITLE", "A"),
            Streams.recorded("HandBrake 1.7.2", 800_000_000L, "TITLE", "A"))) {
      Trace trace = only("a.mkv", film);
      assertThat(trace.doing()).isEqualTo(Doing.PACKAGED);
      assertThat(trace.tool() + " " + trace.version()).isEqualTo("HandBrake 1.7.2");
      assertThat(trace.at()).isEmpty();
      assertThat(trace.remarks().get(0)).contains("2026-05-09", "no day of an act");
    }
  }

  @Test
  void soundsOfOggHaveTheCommentOfTheirGenerator() throws IOException {
    String suno = "comment=made with suno; created=2026-03-02T10:00:00Z; id=1";
    for (byte[] sound :
        List.of(
            Streams.vorbis("Lavf60.3.100", suno), Streams.opus("x".repeat(300), "title=A", suno))) {
      Trace trace = only("a.ogg", sound);
      assertThat(trace.tool()).isEqualTo("Suno");
      assertThat(trace.at()).startsWith("2026-03-02");
    }
  }

  /** So that a document that denies AI is compared with them. */
  @Test
  void filmsAndSoundsMayCarryMarks() {
    assertThat(FileReader.mayCarryMarks("a.webm", Streams.matroska("webm", "A", 1))).isTrue();
    assertThat(FileReader.mayCarryMarks("a.mkv", Streams.matroska("matroska", "A", 1))).isTrue();
    assertThat(FileReader.mayCarryMarks("a.ogg", Streams.vorbis("A"))).isTrue();
    assertThat(FileReader.mayCarryMarks("a.clip", Designs.clip(1, 1, 1))).isFalse();
  }

  @Test
  void whatBeginsOtherwiseIsNotTouched() throws IOException {
    for (String name : List.of("a.clip", "a.webm", "a.ogg", "a.fig")) {
      Exports.put(folder, name, bytes("something else"));
    }
    assertThat(Scan.of(folder, 10).facts(false)).noneMatch(FileFacts::lookedInto);
  }
}

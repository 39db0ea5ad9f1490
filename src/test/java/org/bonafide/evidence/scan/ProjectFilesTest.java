package org.bonafide.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.bonafide.evidence.trace.AiSaid;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files of painting, music and film programs say of how they were worked on. */
class ProjectFilesTest {

  @TempDir private Path folder;

  private Trace only(String name, byte[] file) throws IOException {
    Exports.put(folder, name, file);
    Scan scan = Scan.of(folder, 10);
    assertThat(scan.findings()).isEmpty();
    List<Trace> traces = scan.files().get(0).traces();
    assertThat(traces).hasSize(1);
    assertThat(traces.get(0).doing()).isEqualTo(Doing.EDITED);
    assertThat(traces.get(0).ai()).isEqualTo(AiSaid.UNKNOWN);
    return traces.get(0);
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] packed(String xml) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes(xml));
    }
    return out.toByteArray();
  }

  static byte[] procreate() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("Document.archive", propertyList());
    entries.put("video/segments/segment-1.mp4", new byte[4]);
    return Exports.zip(entries);
  }

  /** An archive whose root has two layers, and 893 seconds of work. */
  private static byte[] propertyList() {
    List<byte[]> objects = new ArrayList<>();
    objects.add(map(1, 2, 3, 4));
    objects.add(text("$objects"));
    objects.add(text("$top"));
    objects.add(new byte[] {(byte) 0xA4, 5, 6, 7, 8});
    objects.add(map(9, 10));
    objects.add(text("$null"));
    objects.add(map(11, 12, 13, 14, 15, 16));
    objects.add(map(17, 18));
    objects.add(text("a secret name"));
    objects.add(text("root"));
    objects.add(new byte[] {(byte) 0x80, 1});
    objects.add(text("strokeCount"));
    objects.add(text("SilicaDocumentTrackedTimeKey"));
    objects.add(text("layers"));
    objects.add(new byte[] {0x11, 1, 0});
    objects.add(ByteBuffer.allocate(9).put((byte) 0x23).putDouble(893.46).array());
    objects.add(new byte[] {(byte) 0x80, 2});
    objects.add(text("NS.objects"));
    objects.add(new byte[] {(byte) 0xA2, 16, 16});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes("bplist00"));
    List<Integer> places = new ArrayList<>();
    for (byte[] object : objects) {
      places.add(out.size());
      out.writeBytes(object);
    }
    int table = out.size();
    places.forEach(place -> out.writeBytes(new byte[] {(byte) (place >> 8), (byte) (int) place}));
    out.writeBytes(
        ByteBuffer.allocate(32)
            .put(6, (byte) 2)
            .put(7, (byte) 1)
            .putLong(8, objects.size())
            .putLong(16, 0)
            .putLong(24, table)
            .array());
    return out.toByteArray();
  }

  /** Numbers of keys, then of their values. */
  private static byte[] map(int... numbers) {
    byte[] map = new byte[1 + numbers.length];
    map[0] = (byte) (0xD0 | numbers.length / 2);
    for (int i = 0; i < numbers.length; i++) {
      map[1 + i] = (byte) numbers[i];
    }
    return map;
  }

  private static byte[] text(String words) {
    byte[] letters = bytes(words);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (letters.length < 15) {
      out.write(0x50 | letters.length);
    } else {
      out.write(0x5F);
      out.write(0x10);
      out.write(letters.length);
    }
    out.writeBytes(letters);
    return out.toByteArray();
  }

  @Test
  void aPaintingOfProcreate() throws IOException {
    Trace trace = only("a.procreate", procreate());
    assertThat(trace.tool()).isEqualTo("Procreate");
    assertThat(trace.parameters())
        .containsEntry("layers", "2")
        .containsEntry("strokes", "256")
        .containsEntry("minutes of editing", "15")
        .containsEntry("parts of the time-lapse", "1");
    assertThat(trace.toString()).doesNotContain("secret");
    Map<String, Object> step =
        Proposal.of(Scan.of(folder, 10), ProposalOptions.plain()).steps().get(0);
    assertThat(step).containsEntry("act", "edit").doesNotContainKey("by");
    assertThat(step.get("detail").toString()).contains("strokes: 256.", "layers: 2.");
  }

  @Test
  void aSongOfAbletonLive() throws IOException {
    Trace trace =
        only(
            "a.als",
            packed(
                "<Ableton MajorVersion=\"5\" Creator=\"Ableton Live 12.1.5\"><LiveSet><MidiTrack>"
                    + "<MidiClip><MidiNoteEvent/><MidiNoteEvent/></MidiClip></MidiTrack><AudioTrack/>"
                    + "</LiveSet></Ableton>"));
    assertThat(List.of(trace.tool(), trace.version())).containsExactly("Ableton Live", "12.1.5");
    assertThat(trace.parameters())
        .containsEntry("notes", "2")
        .containsEntry("tracks of notes", "1")
        .containsEntry("tracks of sound", "1");
  }

  @Test
  void aFilmOfPremiere() throws IOException {
    Trace trace =
        only(
            "a.prproj", packed("<PremiereData Version=\"3\"><VideoClipTrackItem/></PremiereData>"));
    assertThat(trace.tool()).isEqualTo("Adobe Premiere Pro");
    assertThat(trace.parameters()).containsEntry("clips of film", "1");
  }

  @Test
  void aTimeLineOfAnyProgram() throws IOException {
    Trace trace =
        only(
            "a.otio",
            bytes(
                "{\"OTIO_SCHEMA\": \"Timeline.1\", \"tracks\": {\"OTIO_SCHEMA\": \"Stack.1\","
                    + " \"children\": [{\"OTIO_SCHEMA\": \"Track.1\", \"children\":"
                    + " [{\"OTIO_SCHEMA\": \"Clip.2\"}, {\"OTIO_SCHEMA\": \"Clip.2\"}]}]}}"));
    assertThat(trace.tool()).isEmpty();
    assertThat(trace.parameters()).containsEntry("clips", "2").containsEntry("tracks", "1");
  }

  @Test
  void aDraftOfCapCut() throws IOException {
    Trace trace =
        only(
            "draft_content.json",
            bytes(
                "{\"platform\": {\"app_source\": \"cc\", \"app_version\": \"8.6.0\"},"
                    + " \"create_time\": 1772445600, \"update_time\": 0,"
                    + " \"tracks\": [{\"segments\": [{}, {}]}]}"));
    assertThat(List.of(trace.tool(), trace.version(), trace.at()))
        .containsExactly("CapCut", "8.6.0", "1772445600");
    assertThat(trace.parameters()).containsEntry("clips", "2");
  }

  @Test
  void aNotebook() throws IOException {
    Trace trace =
        only(
            "a.ipynb",
            bytes(
                "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"execution_count\": 3},"
                    + " {\"cell_type\": \"markdown\", \"source\": [\"secret\"]}]}"));
    assertThat(trace.tool()).isEqualTo("Jupyter");
    assertThat(trace.parameters())
        .containsEntry("cells of code", "1")
        .containsEntry("cells that were run", "1");
    assertThat(trace.toString()).doesNotContain("secret");
  }
}

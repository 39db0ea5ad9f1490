package org.bonafide.evidence.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bonafide.evidence.container.Films;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.container.Sounds;
import org.bonafide.evidence.trace.Manifests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages a sound file of each form besides pictures of image tools: some fifty times in the build,
 * two thousand with {@code mvn -Plong verify}.
 */
class FormsFuzzTest {

  private static final int ROUNDS = Boolean.getBoolean("long") ? 2_000 : 50;

  @TempDir private static Path folder;

  private static Map<String, byte[]> sound() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] xmp = bytes(Pictures.xmp("<iptcExt:AISystemUsed>X</iptcExt:AISystemUsed>"));
    byte[] store =
        Manifests.store(
            Manifests.manifest(
                "urn:uuid:1",
                Manifests.claim("Sora"),
                Manifests.actions(List.of(Map.of("action", "c2pa.created")))));
    files.put(
        "film.mp4",
        Films.joined(
            Films.film(
                3_855_254_400L,
                Films.tagged("\u00a9cmt", "a boat\nSteps: 2, Sampler: E, Seed: 7"),
                Films.keyed(Map.of("com.apple.quicktime.make", "A", "x", "y"))),
            Films.manifest(store),
            Films.uuid(Films.XMP, xmp)));
    files.put(
        "picture.heic",
        Films.picture("heic", Films.camera("Canon", "EOS R5", "2026:03:05 10:00:00"), xmp));
    files.put(
        "draft.docx",
        WordFiles.of(
            WordFiles.paragraph(
                WordFiles.run("one"),
                WordFiles.inserted("Lin", "2026-03-02", WordFiles.run("two words")),
                WordFiles.removed("Ana", "2026-03-04", "gone"))));
    files.put(
        "paper.pdf",
        Papers.saved(
            Papers.withManifest(Papers.withXmp(Papers.paper(), Pictures.xmp("")), store), false));
    files.put("packed.pdf", Papers.saved(Papers.paper(), true));
    files.put("conversations.json", bytes(ChatLogs.CLAUDE));
    files.put("session.jsonl", bytes(ChatLogs.CLAUDE_CODE));
    files.put("rollout.jsonl", bytes(ChatLogs.CODEX));
    files.put("aider.md", bytes(ChatLogs.AIDER));
    String suno = "made with suno; created=2026-03-02T10:00:00.1Z; id=1";
    files.put("song.mp3", Sounds.mp3(Sounds.comment(suno), Sounds.manifest(store)));
    files.put(
        "song.wav",
        Sounds.wav(
            Sounds.chunk("id3 ", Sounds.tag(Sounds.comment(suno))), Sounds.chunk("C2PA", store)));
    files.put("song.flac", Sounds.flac("comment=" + suno));
    files.put("picture.tif", Sounds.tiff(xmp, store));
    files.put("drawing.svg", Sounds.svg(Pictures.xmp(""), store));
    files.put("painting.procreate", ProjectFilesTest.procreate());
    files.put(
        "song.als",
        ProjectFilesTest.packed("<Ableton Creator=\"Ableton Live 12.1\"><MidiTrack/></Ableton>"));
    files.put("notes.ipynb", bytes("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\"}]}"));
    return files;
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  /** Else the damage would go past the reader that it is meant for. */
  @TestFactory
  Stream<DynamicTest> everySoundFileIsRead() throws IOException {
    return Damage.none(folder, sound());
  }

  @TestFactory
  Stream<DynamicTest> noReaderThrowsWhateverIsDamaged() throws IOException {
    return Damage.rounds(folder, sound(), ROUNDS);
  }
}

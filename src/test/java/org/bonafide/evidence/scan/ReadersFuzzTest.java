package org.bonafide.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.bonafide.evidence.container.Designs;
import org.bonafide.evidence.container.Films;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.container.Sounds;
import org.bonafide.evidence.container.Streams;
import org.bonafide.evidence.trace.Manifests;
import org.bonafide.evidence.trace.SignedManifests;
import org.bonafide.hostile.Barrage;
import org.bonafide.hostile.Damage;
import org.bonafide.hostile.Threat;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages a sound file of every format and tool, by seeds that never change, and reads each and
 * proposes what it says: nothing may escape as an exception.
 */
class ReadersFuzzTest {

  @TempDir private static Path folder;

  private static Map<String, byte[]> sound() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>(pictures());
    files.putAll(forms());
    return files;
  }

  /** Of each form besides pictures of image tools. */
  private static Map<String, byte[]> forms() throws IOException {
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
    files.put("signed.mov", SignedManifests.film("Sora", Films.type("qt  "), Films.box("mdat")));
    files.put("film.webm", Streams.matroska("webm", "Lavf60.3.100", 800_000_000L, "COMMENT", suno));
    files.put("recorded.mkv", Streams.recorded("HandBrake 1.7.2", 800_000_000L, "TITLE", "A"));
    files.put("vorbis.ogg", Streams.vorbis("Lavf60.3.100", "comment=" + suno));
    files.put("opus.ogg", Streams.opus("x".repeat(300), "comment=" + suno));
    files.put("page.clip", Designs.clip(1600, 2400, 9));
    files.put("design.sketch", DesignFilesTest.sketch());
    files.put("design.fig", DesignFilesTest.figma());
    files.put("a.txt.ots", OpenTimestampsTest.stamp(bytes("a sketch")));
    return files;
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  /** Of each image tool, and layered files and exports. */
  private static Map<String, byte[]> pictures() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("webui.png", Exports.webUi("a harbor", 4711));
    files.put("midjourney.png", Exports.midjourney("a harbor", "a", "Mon, 02"));
    files.put("c2pa.png", Exports.signed());
    files.put("comfyui.png", text("prompt", graph()));
    files.put(
        "invokeai.png",
        text(
            "invokeai_metadata",
            "{\"positive_prompt\": \"x\", \"seed\": 1, \"model\": {\"name\": \"m\"}}"));
    files.put(
        "invokeai-old.png",
        text("Dream", "\"a cat [dog]\" -s 50 -S 7 -W 512 -H 512 -C 7.5 -A k_euler"));
    files.put(
        "swarm.png",
        text("parameters", "{\"sui_image_params\": {\"prompt\": \"x\", \"seed\": 1}}"));
    files.put(
        "fooocus.png",
        text("parameters", "{\"prompt\": \"x\", \"base_model\": \"m\", \"seed\": \"1\"}"));
    files.put(
        "novelai.png",
        Pictures.with(
            text("Comment", "{\"steps\": 28, \"uc\": \"bad\", \"seed\": 1}"),
            "tEXt",
            Pictures.text("Software", "NovelAI")));
    files.put(
        "xmp.png",
        text(
            "XML:com.adobe.xmp",
            Pictures.xmp(
                "<iptcExt:AISystemUsed>X</iptcExt:AISystemUsed><TC260:AIGC>{\"Label\":\"1\"}</TC260:AIGC>")));
    files.put("exif.jpg", Pictures.with(Pictures.jpeg(8, 8), 0xE1, exif()));
    files.put(
        "comment.jpg",
        Pictures.with(
            Pictures.jpeg(8, 8),
            0xFE,
            "x\nSteps: 1, Sampler: e, Seed: 1, CFG scale: 1".getBytes(StandardCharsets.UTF_8)));
    files.put("picture.webp", webp());
    files.put(
        "stealth.png", Exports.stealth("a harbor\nSteps: 1, Sampler: e, Seed: 1, CFG scale: 1"));
    files.put(
        "drawthings.png",
        text(
            "XML:com.adobe.xmp",
            Pictures.xmp(
                "<exif:UserComment xmlns:exif=\"http://ns.adobe.com/exif/1.0/\"><rdf:Alt><rdf:li"
                    + " xml:lang=\"x-default\">{\"c\":\"a"
                    + " tree\",\"uc\":\"snow\",\"model\":\"flux\",\"seed\":6}"
                    + "</rdf:li></rdf:Alt></exif:UserComment>")));
    files.put("grok.jpg", Pictures.with(Pictures.jpeg(8, 8), 0xE1, grok()));
    files.put("layers.kra", Exports.krita());
    files.put(
        "layers.psd",
        Exports.photoshop(Pictures.xmp("<iptcExt:AISystemUsed>X</iptcExt:AISystemUsed>")));
    files.put(
        "export.zip",
        Exports.zip(
            Map.of(
                "conversations.json", Exports.conversations().getBytes(StandardCharsets.UTF_8))));
    files.put("conversations.json", Exports.conversations().getBytes(StandardCharsets.UTF_8));
    files.put(
        "side.xmp",
        Pictures.xmp("<iptcExt:AISystemUsed>X</iptcExt:AISystemUsed>")
            .getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static byte[] text(String keyword, String words) {
    return Pictures.with(Pictures.png(4, 4), "tEXt", Pictures.text(keyword, words));
  }

  private static String graph() {
    return "{\"3\": {\"class_type\": \"KSampler\", \"inputs\": {\"seed\": 1, \"positive\": [\"6\","
        + " 0]}}, \"6\": {\"class_type\": \"CLIPTextEncode\", \"inputs\": {\"text\": \"x\","
        + " \"clip\": [\"3\", 0]}}}";
  }

  private static byte[] exif() {
    byte[] words =
        "ASCII\0\0\0x\nSteps: 1, Sampler: e, Seed: 1, CFG scale: 1"
            .getBytes(StandardCharsets.ISO_8859_1);
    return ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + 18 + words.length)
        .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 0x8769)
        .putShort((short) 4)
        .putInt(1)
        .putInt(26)
        .putInt(0)
        .putShort((short) 1)
        .putShort((short) 0x9286)
        .putShort((short) 7)
        .putInt(words.length)
        .putInt(44)
        .putInt(0)
        .put(words)
        .array();
  }

  private static byte[] grok() {
    byte[] signature = "Signature: AbC=\0".getBytes(StandardCharsets.US_ASCII);
    byte[] artist = "3f2b8f6e-0f0a-4a41-8d6e-1a2b3c4d5e6f\0".getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + signature.length + artist.length)
        .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(8)
        .putShort((short) 2)
        .putShort((short) 0x010E)
        .putShort((short) 2)
        .putInt(signature.length)
        .putInt(38)
        .putShort((short) 0x013B)
        .putShort((short) 2)
        .putInt(artist.length)
        .putInt(38 + signature.length)
        .putInt(0)
        .put(signature)
        .put(artist)
        .array();
  }

  private static byte[] webp() {
    byte[] xmp =
        Pictures.xmp("<iptcExt:AISystemUsed>X</iptcExt:AISystemUsed>")
            .getBytes(StandardCharsets.UTF_8);
    int padded = xmp.length + xmp.length % 2;
    return ByteBuffer.allocate(12 + 8 + padded)
        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
        .putInt(4 + 8 + padded)
        .put("WEBPXMP ".getBytes(StandardCharsets.US_ASCII))
        .putInt(xmp.length)
        .put(xmp)
        .array();
  }

  /** Else the mutations would go past the reader that they are meant for. */
  @TestFactory
  Stream<DynamicTest> everySoundFileIsRead() throws IOException {
    return sound().entrySet().stream()
        .map(
            file ->
                dynamicTest(
                    file.getKey(),
                    () -> {
                      Scan scan = scan("sound-", file.getKey(), file.getValue());
                      assertThat(scan.traced()).hasSize(1);
                      assertThat(scan.findings()).isEmpty();
                    }));
  }

  private static Scan scan(String before, String name, byte[] bytes) throws IOException {
    Path place = Files.createDirectories(folder.resolve(before + name));
    Files.write(place.resolve(name), bytes);
    return Scan.of(place, 10);
  }

  @Test
  void noReaderThrowsWhateverIsDamaged() throws Exception {
    Map<String, byte[]> sound = sound();
    List<String> names = List.copyOf(sound.keySet());
    Barrage.of(
        Threat.EVIDENCE,
        (chance, round) -> {
          String name = names.get(round % names.size());
          Scan scan = scan("damaged-", name, Damage.bytes(sound.get(name), chance));
          Proposal.of(scan, ProposalOptions.plain()).yaml();
          boolean read = !scan.traced().isEmpty() && scan.findings().isEmpty();
          return read ? Barrage.Ending.READ : Barrage.Ending.REFUSED;
        });
  }

  /** Two thousand damages found it. */
  @Test
  void aPaperWhoseStreamHasALengthBelowZeroIsAFindingAtMost() throws IOException {
    Path place = Files.createDirectories(folder.resolve("below-zero"));
    String paper = new String(Papers.saved(Papers.paper(), true), StandardCharsets.ISO_8859_1);
    String damaged = paper.replaceAll("/Length \\d+", "/Length -1");
    assertThat(damaged).isNotEqualTo(paper);
    Files.write(place.resolve("a.pdf"), damaged.getBytes(StandardCharsets.ISO_8859_1));
    assertThatCode(() -> Scan.of(place, 10)).doesNotThrowAnyException();
  }

  @Test
  void aDamagedGitHistoryIsAFindingAtMost() throws Exception {
    Path place = Files.createDirectories(folder.resolve("history"));
    try (Git git = Git.init().setDirectory(place.toFile()).call()) {
      for (int i = 0; i < 3; i++) {
        git.commit().setAllowEmpty(true).setSign(false).setMessage("Step " + i).call();
      }
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(place.resolve(".git"))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Random chance = new Random(1);
    for (int round = 0; round < 100; round++) {
      Path file = files.get(chance.nextInt(files.size()));
      byte[] sound = Files.readAllBytes(file);
      file.toFile().setWritable(true);
      Files.write(file, sound.length == 0 ? new byte[] {1} : Damage.bytes(sound, chance));
      assertThatCode(() -> Proposal.of(Scan.of(place, 100), ProposalOptions.plain()).yaml())
          .as(file.toString())
          .doesNotThrowAnyException();
      Files.write(file, sound);
    }
  }
}

package org.bonafide.evidence.scan;

import static org.assertj.core.api.Assertions.assertThatCode;

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
import org.bonafide.evidence.container.Pictures;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages a sound file of every format and tool a bounded number of times, by seeds that never
 * change, and reads each. Nothing may escape as an exception.
 */
class ReadersFuzzTest {

  private static final int ROUNDS = Boolean.getBoolean("long") ? 2_000 : 300;

  @TempDir private static Path folder;

  private static Map<String, byte[]> sound() throws IOException {
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
                    + " xml:lang=\"x-default\">{\"c\":\"a tree\",\"uc\":\"snow\",\"model\":\"flux\",\"seed\":6}"
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
    return "{\"3\": {\"class_type\": \"KSampler\", \"inputs\": {\"seed\": 1, \"positive\": [\"6\", 0]}},"
        + " \"6\": {\"class_type\": \"CLIPTextEncode\", \"inputs\": {\"text\": \"x\", \"clip\": [\"3\", 0]}}}";
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
    return Damage.none(folder, sound());
  }

  @TestFactory
  Stream<DynamicTest> noReaderThrowsWhateverIsDamaged() throws IOException {
    return Damage.rounds(folder, sound(), ROUNDS);
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
      Files.write(file, sound.length == 0 ? new byte[] {1} : Damage.one(sound, chance));
      assertThatCode(() -> Proposal.of(Scan.of(place, 100), ProposalOptions.plain()).yaml())
          .as(file.toString())
          .doesNotThrowAnyException();
      Files.write(file, sound);
    }
  }
}

package org.bonafide.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.trace.Manifests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody made to break the reader: a finding each, and the scan goes on. */
class HostileFilesTest {

  private static final int BOMB = 200 << 20;

  @TempDir private Path folder;

  @BeforeEach
  void oneSoundFile() throws IOException {
    Exports.put(folder, "z-sound.png", Exports.webUi("a lamp", 1));
  }

  /** Puts a file beside the sound one, and says what the scan finds of it. */
  private List<String> found(String name, byte[] bytes) throws IOException {
    Exports.put(folder, name, bytes);
    Scan scan = Scan.of(folder, Scan.MOST);
    assertThat(scan.files()).hasSize(2).allSatisfy(f -> assertThat(f.sha256()).hasSize(64));
    assertThat(scan.files().get(1).traces()).hasSize(1);
    return scan.findings().stream().map(Finding::message).toList();
  }

  private static byte[] deflated(int zeros) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 20];
    try (DeflaterOutputStream to = new DeflaterOutputStream(out)) {
      for (int i = 0; i < zeros; i += block.length) {
        to.write(block);
      }
    }
    return out.toByteArray();
  }

  private static byte[] png(String type, byte[] data) {
    return Pictures.with(Pictures.png(4, 4), type, data);
  }

  private static byte[] joined(byte[] a, byte[] b) {
    return ByteBuffer.allocate(a.length + b.length).put(a).put(b).array();
  }

  @Test
  void aDeflateBombInATextChunk() throws IOException {
    byte[] bomb = joined("parameters\0\0".getBytes(StandardCharsets.ISO_8859_1), deflated(BOMB));
    assertThat(bomb.length).isLessThan(BOMB / 500);
    assertThat(found("bomb.png", png("zTXt", bomb)))
        .containsExactly("A part of the file cannot be unpacked or understood.");
  }

  @Test
  void aZipBombInALayeredFile() throws IOException {
    assertThat(found("bomb.kra", Exports.zip(Map.of("documentinfo.xml", new byte[BOMB]))))
        .containsExactly("A part of the file is larger than any tool writes, and was passed over.");
  }

  @Test
  void aZipBombAmongTheEntriesThatAreNotRead() throws IOException {
    assertThat(found("bomb.kra", Exports.zip(Map.of("layers/ink", new byte[BOMB])))).isEmpty();
  }

  @Test
  void anExportOfOneEndlessText() throws IOException {
    byte[] text = new byte[BOMB / 4];
    java.util.Arrays.fill(text, (byte) 'a');
    text[0] = '[';
    text[1] = '"';
    assertThat(found("conversations.json", text))
        .containsExactly("A part of the file cannot be unpacked or understood.");
  }

  @Test
  void anArchiveWithoutItsEnd() throws IOException {
    byte[] whole = Exports.krita();
    assertThat(found("cut.kra", java.util.Arrays.copyOf(whole, whole.length - 30)))
        .containsExactly("The file ends before its format says so.");
  }

  @Test
  void deepJson() throws IOException {
    String deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);
    assertThat(found("deep.png", png("tEXt", Pictures.text("prompt", deep)))).isEmpty();
  }

  @Test
  void deepCbor() throws IOException {
    byte[] deep = new byte[100_000];
    java.util.Arrays.fill(deep, (byte) 0x81);
    byte[] store =
        Manifests.store(
            Manifests.superbox(
                "c2ma",
                "m",
                Manifests.superbox("c2cl", "c2pa.claim", Manifests.box("cbor", deep))));
    found("deep.png", png("caBX", store));
  }

  @Test
  void boxesWithinBoxes() throws IOException {
    byte[] box = Manifests.box("cbor", new byte[] {1});
    for (int i = 0; i < 2_000; i++) {
      box = Manifests.superbox("c2ma", "m", box);
    }
    found("boxes.png", png("caBX", box));
  }

  @Test
  void deepXmp() throws IOException {
    String deep = "<rdf:li><rdf:Seq>".repeat(20_000) + "</rdf:Seq></rdf:li>".repeat(20_000);
    found(
        "deep.xmp",
        Pictures.xmp("<iptcExt:AISystemUsed><rdf:Seq>" + deep + "</rdf:Seq></iptcExt:AISystemUsed>")
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void xmpThatNamesAFileOfTheMachine() throws IOException {
    String xmp =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + Pictures.xmp("<iptcExt:AISystemUsed>&e;</iptcExt:AISystemUsed>");
    Exports.put(folder, "a.xmp", xmp.getBytes(StandardCharsets.UTF_8));
    assertThat(Scan.of(folder, Scan.MOST).files().get(0).traces()).isEmpty();
  }

  @Test
  void aChunkThatClaimsMoreThanTheFileHas() throws IOException {
    byte[] png = Exports.webUi("x", 1);
    ByteBuffer.wrap(png).putInt(33, 0x7FFFFFFF);
    assertThat(found("lie.png", png))
        .containsExactly("A part of the file gives a length that the file does not have.");
  }

  @Test
  void aSegmentThatClaimsMoreThanTheFileHas() throws IOException {
    byte[] jpeg = Pictures.jpeg(8, 8);
    jpeg[4] = (byte) 0xFF;
    jpeg[5] = (byte) 0xFF;
    assertThat(found("lie.jpg", jpeg))
        .containsExactly("A part of the file gives a length that the file does not have.");
  }

  @Test
  void aPictureThatClaimsMillionsOfPixels() throws IOException {
    byte[] png = Pictures.png(4, 4);
    ByteBuffer.wrap(png).putInt(16, 2_000_000_000).putInt(20, 2_000_000_000).put(25, (byte) 6);
    assertThat(found("huge.png", png)).isEmpty();
  }

  @Test
  void moreChunksThanAnyToolWrites() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(java.util.Arrays.copyOf(Pictures.png(4, 4), 33));
    byte[] chunk =
        java.util.Arrays.copyOfRange(
            png("tEXt", "a\0b".getBytes(StandardCharsets.US_ASCII)), 33, 33 + 15);
    for (int i = 0; i < 200_000; i++) {
      out.writeBytes(chunk);
    }
    assertThat(found("many.png", out.toByteArray()))
        .containsExactly("The file has more parts than any tool writes; the rest was passed over.");
  }

  @Test
  void aFileOfGigabytesIsDigestedAndNotHeld() throws IOException {
    Path huge = folder.resolve("a-huge.png");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.write(java.util.Arrays.copyOf(Pictures.png(4, 4), 33));
      file.setLength(1L << 30);
    }
    Scan scan = Scan.of(folder, Scan.MOST);
    assertThat(scan.files().get(0).bytes()).isEqualTo(1L << 30);
    assertThat(scan.files().get(0).sha256()).hasSize(64);
  }

  @Test
  void aGitFolderThatIsNone() throws IOException {
    Exports.put(
        folder,
        ".git/HEAD",
        "ref: refs/heads/../../../../etc/passwd".getBytes(StandardCharsets.UTF_8));
    Exports.put(
        folder,
        ".git/config",
        "[core]\n\trepositoryformatversion = 99".getBytes(StandardCharsets.UTF_8));
    Scan scan = Scan.of(folder, Scan.MOST);
    assertThat(scan.findings()).extracting(Finding::rule).containsExactly("scan-file");
    assertThat(scan.traced()).hasSize(1);
  }

  @Test
  void aFileThatNobodyMayRead() throws IOException {
    Path file = Exports.put(folder, "a.png", new byte[8]);
    org.junit.jupiter.api.Assumptions.assumeTrue(
        file.toFile().setReadable(false) && !Files.isReadable(file));
    Scan scan = Scan.of(folder, Scan.MOST);
    assertThat(scan.findings())
        .extracting(Finding::message)
        .containsExactly("The file cannot be opened.");
    assertThat(scan.traced()).hasSize(1);
  }
}

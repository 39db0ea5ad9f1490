package org.bonafide.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bonafide.evidence.container.Films;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.evidence.trace.AiSaid;
import org.bonafide.evidence.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a time-stamp of OpenTimestamps says without a network, and what it does not. */
class OpenTimestampsTest {

  private static final byte[] FILE = "a sketch".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  /** A stamp over a file: a number put behind its digest, hashed; pending, and in a block. */
  static byte[] stamp(byte[] file) {
    byte[] calendar = "https://calendar.example".getBytes(StandardCharsets.UTF_8);
    return Films.joined(
        Films.letters("\0OpenTimestamps\0\0Proof\0"),
        HexFormat.of().parseHex("bf89e2e884e89294"),
        new byte[] {1, 8},
        Sha256.raw(file),
        new byte[] {(byte) 0xF0, 2, 7, 7, 8},
        new byte[] {(byte) 0xFF, 0},
        HexFormat.of().parseHex("83dfe30d2ef90c8e"),
        new byte[] {(byte) (calendar.length + 1), (byte) calendar.length},
        calendar,
        new byte[] {8, 0},
        HexFormat.of().parseHex("0588960d73d71901"),
        new byte[] {3, (byte) 0x87, (byte) 0xF0, 0x15});
  }

  private List<String> remarks(String name, byte[] stamp) throws IOException {
    Exports.put(folder, name, stamp);
    Scan scan = Scan.of(folder, 10);
    assertThat(scan.findings()).isEmpty();
    Trace trace =
        scan.files().stream()
            .filter(file -> file.file().equals(name))
            .findFirst()
            .orElseThrow()
            .traces()
            .get(0);
    assertThat(trace.tool()).isEqualTo("OpenTimestamps");
    assertThat(trace.at()).isEmpty();
    assertThat(trace.ai()).isEqualTo(AiSaid.UNKNOWN);
    return trace.remarks();
  }

  @Test
  void itNamesTheCalendarTheBlockAndTheRootThatTheBlockWouldHave() throws IOException {
    Exports.put(folder, "a.txt", FILE);
    byte[] once = Sha256.raw(Films.joined(Sha256.raw(FILE), new byte[] {7, 7}));
    byte[] root = Sha256.raw(once);
    byte[] turned = new byte[32];
    for (int i = 0; i < 32; i++) {
      turned[i] = root[31 - i];
    }
    assertThat(remarks("a.txt.ots", stamp(FILE)))
        .containsExactly(
            "Pending: it was handed to the calendar https://calendar.example and is in no block"
                + " yet, as the file has it; it shows no time.",
            "States that the digest is in block 358407 of Bitcoin, whose Merkle root would be "
                + HexFormat.of().formatHex(turned)
                + "; not checked against the chain, so it shows no time here.",
            "It is for a.txt as it is now.");
  }

  @Test
  void itSaysWhetherTheFileIsTheOneThatWasStamped() throws IOException {
    Exports.put(folder, "a.txt", "another sketch".getBytes(StandardCharsets.UTF_8));
    assertThat(remarks("a.txt.ots", stamp(FILE)))
        .last()
        .isEqualTo("It is not for a.txt as it is now: it is for no file here.");
    Exports.put(folder, "moved.txt", FILE);
    assertThat(remarks("a.txt.ots", stamp(FILE)))
        .last()
        .isEqualTo("It is not for a.txt as it is now: it is for moved.txt.");
    assertThat(remarks("lost.ots", stamp(FILE))).last().isEqualTo("It is for moved.txt.");
  }

  @Test
  void theTimeLineNamesTheDigest() throws IOException {
    Exports.put(folder, "a.txt.ots", stamp(FILE));
    assertThat(ScanWords.timeLine(Scan.of(folder, 10), false))
        .anyMatch(
            line ->
                line.endsWith(
                    "carries a time-stamp of OpenTimestamps over the SHA-256 "
                        + Sha256.of("a sketch")));
  }

  @Test
  void nothingIsProposedOfIt() throws IOException {
    Exports.put(folder, "a.txt.ots", stamp(FILE));
    Proposal proposal = Proposal.of(Scan.of(folder, 10), ProposalOptions.plain());
    assertThat(proposal.tools()).isEmpty();
    assertThat(proposal.steps()).isEmpty();
  }

  @Test
  void oneThatIsCutOffIsAFinding() throws IOException {
    byte[] stamp = stamp(FILE);
    Exports.put(folder, "a.txt.ots", Arrays.copyOf(stamp, stamp.length - 2));
    Scan scan = Scan.of(folder, 10);
    assertThat(scan.findings()).hasSize(1);
    assertThat(scan.traced()).isEmpty();
  }
}

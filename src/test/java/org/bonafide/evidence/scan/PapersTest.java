package org.bonafide.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Manifests;
import org.bonafide.evidence.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What PDF files say of their making. */
class PapersTest {

  private static final String IPTC =
      Pictures.xmp(
          "<iptcExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/"
              + "trainedAlgorithmicMedia</iptcExt:DigitalSourceType>");

  @TempDir private Path folder;

  private Scan scan(byte[] file) throws IOException {
    Exports.put(folder, "a.pdf", file);
    return Scan.of(folder, 10);
  }

  private List<Trace> traces(byte[] file) throws IOException {
    Scan scan = scan(file);
    assertThat(scan.findings()).isEmpty();
    return scan.files().get(0).traces();
  }

  @Test
  void programsAndDaysAreReadWhetherObjectsArePackedOrNot() throws IOException {
    for (boolean packed : List.of(true, false)) {
      List<Trace> traces = traces(Papers.saved(Papers.paper(), packed));
      assertThat(traces).singleElement();
      Trace trace = traces.get(0);
      assertThat(List.of(trace.tool(), trace.version(), trace.at()))
          .containsExactly("Adobe InDesign", "21.0", "2026-03-02");
      assertThat(trace.parameters())
          .containsEntry("modified", "2026-03-05")
          .containsEntry("made into PDF by", "Pr\u00fcfer");
      assertThat(trace.doing()).isEqualTo(Doing.PACKAGED);
      assertThat(trace.toString()).doesNotContain("secret");
    }
  }

  @Test
  void aPaperThatAProgramSavedIsNoRecordOfAnAct() throws IOException {
    Proposal proposal =
        Proposal.of(scan(Papers.saved(Papers.paper(), true)), ProposalOptions.plain());
    assertThat(proposal.adds()).isFalse();
  }

  @Test
  void theSourceTypeOfTheDocumentIsRead() throws IOException {
    for (boolean packed : List.of(true, false)) {
      assertThat(traces(Papers.saved(Papers.withXmp(Papers.paper(), IPTC), packed)))
          .extracting(Trace::doing)
          .containsExactlyInAnyOrder(Doing.MARKED, Doing.PACKAGED);
    }
  }

  @Test
  void theManifestAmongTheAttachmentsIsRead() throws IOException {
    byte[] store =
        Manifests.store(
            Manifests.manifest(
                "urn:uuid:1",
                Manifests.claim("Adobe Firefly"),
                Manifests.actions(List.of(Map.of("action", "c2pa.created")))));
    for (boolean packed : List.of(true, false)) {
      assertThat(traces(Papers.saved(Papers.withManifest(Papers.paper(), store), packed)))
          .filteredOn(t -> t.scheme().equals("c2pa"))
          .singleElement()
          .satisfies(t -> assertThat(t.doing()).isEqualTo(Doing.GENERATED));
    }
  }

  /** The type of an attachment may be left out, and the programs that write this most do so. */
  @Test
  void theManifestIsReadWhereItsStreamDoesNotSayWhatItIs() throws IOException {
    byte[] store =
        Manifests.store(
            Manifests.manifest(
                "urn:uuid:1",
                Manifests.claim("Adobe Firefly"),
                Manifests.actions(List.of(Map.of("action", "c2pa.created")))));
    for (boolean packed : List.of(true, false)) {
      assertThat(traces(Papers.saved(Papers.withManifest(Papers.paper(), store, null), packed)))
          .filteredOn(t -> t.scheme().equals("c2pa"))
          .singleElement()
          .satisfies(t -> assertThat(t.doing()).isEqualTo(Doing.GENERATED));
    }
  }

  /** What follows the word is then looked for behind the end of the file. */
  @Test
  void aFileThatEndsWhereAStreamBeginsIsCutShort() throws IOException {
    String cut = "%PDF-1.7\n1 0 obj <</Type/ObjStm/N 1/First 0/Length 5>> stream";
    assertThat(scan(cut.getBytes(StandardCharsets.ISO_8859_1)).files()).hasSize(1);
  }

  @Test
  void whatIsLockedIsNotGuessedAt() throws IOException {
    byte[] file = Papers.saved(Papers.locked(Papers.withXmp(Papers.paper(), IPTC)), false);
    assertThat(traces(file)).isEmpty();
  }

  @Test
  void aPacketThatUnpacksWithoutEndIsAFinding() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream to = new DeflaterOutputStream(packed)) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        to.write(block);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        ("%PDF-1.7\n1 0 obj\n<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length "
                + packed.size()
                + ">>\nstream\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    file.writeBytes(packed.toByteArray());
    for (int i = 2; i < 8; i++) {
      file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
      file.writeBytes(
          (i
                  + " 0 obj\n<</Type /Metadata /Filter /FlateDecode /Length "
                  + packed.size()
                  + ">>stream\n")
              .getBytes(StandardCharsets.ISO_8859_1));
      file.writeBytes(packed.toByteArray());
    }
    file.writeBytes("\nendstream\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(scan(file.toByteArray()).findings()).extracting(Finding::rule).contains("scan-file");
  }
}

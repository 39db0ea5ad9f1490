package org.bonafide.evidence.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bonafide.evidence.trace.Manifests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a file is the one whose digest its C2PA manifest gives. */
class DataHashTest {

  private static final byte[] CLAIM = Manifests.claim("A Camera");

  @TempDir private Path folder;

  private Binding binding(byte[] file) throws IOException {
    return FileReader.of(Files.write(folder.resolve("a.png"), file)).binding();
  }

  private static byte[] png() {
    return Pictures.png(40, 30);
  }

  private Binding withHash(Map<String, Object> fields) throws IOException {
    byte[] hash = Manifests.assertion("c2pa.hash.data", fields);
    byte[] store = Manifests.store(Manifests.manifest("urn:1", CLAIM, hash));
    return binding(Pictures.with(png(), "caBX", store));
  }

  @Test
  void aFileWhoseBytesAreThoseOfTheManifestMatches() throws IOException {
    assertThat(binding(Manifests.bound(png(), CLAIM))).isEqualTo(Binding.MATCHES);
  }

  @Test
  void oneBitInThePixelsMakesItDiffer() throws IOException {
    byte[] file = Manifests.bound(png(), CLAIM);
    file[file.length - 20] ^= 1;
    assertThat(binding(file)).isEqualTo(Binding.DIFFERS);
  }

  @Test
  void aManifestPastedOnAnotherPictureDiffers() throws IOException {
    byte[] store =
        FileReader.of(Files.write(folder.resolve("b.png"), Manifests.bound(png(), CLAIM)))
            .all(Piece.Kind.JUMBF)
            .get(0)
            .data();
    assertThat(binding(Pictures.with(Pictures.png(41, 30), "caBX", store)))
        .isEqualTo(Binding.DIFFERS);
  }

  @Test
  void aFileThatIsCutOffDiffers() throws IOException {
    byte[] file = Manifests.bound(png(), CLAIM);
    assertThat(binding(Arrays.copyOf(file, file.length - 30))).isEqualTo(Binding.DIFFERS);
  }

  @Test
  void theAlgorithmMayStandInTheClaimAlone() throws IOException {
    byte[] claim = Manifests.claim("A Camera", "sha256");
    assertThat(binding(Manifests.bound(png(), claim, Map.of()))).isEqualTo(Binding.MATCHES);
    assertThat(binding(Manifests.bound(png(), CLAIM, Map.of()))).isEqualTo(Binding.NOT_CHECKED);
  }

  @Test
  void anotherBindingOrNoneIsNotChecked() throws IOException {
    byte[] boxes = Manifests.assertion("c2pa.hash.boxes", Map.of("alg", "sha256"));
    for (byte[] manifest :
        List.of(Manifests.manifest("urn:1", CLAIM), Manifests.manifest("urn:1", CLAIM, boxes))) {
      assertThat(binding(Pictures.with(png(), "caBX", Manifests.store(manifest))))
          .isEqualTo(Binding.NOT_CHECKED);
    }
  }

  @Test
  void aHashThatLeavesOutMoreThanTheManifestIsNotChecked() throws IOException {
    byte[] nothing = Sha256.raw(new byte[0]);
    assertThat(
            withHash(
                Map.of(
                    "alg",
                    "sha256",
                    "hash",
                    nothing,
                    "exclusions",
                    List.of(Map.of("start", 0, "length", 90_000_000)))))
        .isEqualTo(Binding.NOT_CHECKED);
  }

  @Test
  void rangesThatOverlapOrLieAreNotChecked() throws IOException {
    for (List<Object> ranges :
        List.<List<Object>>of(
            List.of(Map.of("start", 5, "length", 9), Map.of("start", 7, "length", 9)),
            List.of(Map.of("start", -1, "length", 9)),
            List.of(Map.of("start", 5, "length", -9)),
            List.of(Map.of("start", "x", "length", 1)),
            List.of("x"))) {
      assertThat(withHash(Map.of("alg", "sha256", "hash", new byte[32], "exclusions", ranges)))
          .isEqualTo(Binding.NOT_CHECKED);
    }
  }

  @Test
  void aFileWithoutAManifestHasNoBinding() throws IOException {
    assertThat(binding(png())).isEqualTo(Binding.NONE);
  }
}

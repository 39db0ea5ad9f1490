package org.bonafide.evidence.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bonafide.evidence.container.FileReader;
import org.bonafide.evidence.container.Jumbf;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.container.Piece;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.evidence.signed.ManifestCheck;
import org.bonafide.evidence.signed.SignerLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a C2PA manifest holds, and what is said of who signed it. */
class ManifestCheckTest {

  private static final byte[] ACTIONS =
      Manifests.actions(
          List.of(
              Map.of("action", "c2pa.created", "softwareAgent", Map.of("name", "GPT-4o")),
              Map.of("action", "c2pa.cropped")));

  @TempDir private Path folder;

  private Trace first(byte[] file) throws IOException {
    return Traces.of(FileReader.of(Files.write(folder.resolve("a.png"), file))).get(0);
  }

  private static byte[] signed() {
    return SignedManifests.png(Pictures.png(4, 4), "A Program", ACTIONS);
  }

  /** Changes a letter in the file where some words stand. */
  private static byte[] changed(byte[] file, String words) {
    String all = new String(file, StandardCharsets.ISO_8859_1);
    int at = all.indexOf(words);
    assertThat(at).isPositive();
    file[at] ^= 1;
    return file;
  }

  @Test
  void aManifestOfThisFileThatNobodyChangedIsIntact() throws IOException {
    Trace trace = first(signed());
    assertThat(trace.signature()).isEqualTo(Signature.MANIFEST_INTACT);
    assertThat(trace.parameters()).containsEntry("signer", "Test Maker");
    assertThat(trace.remarks())
        .containsExactly(
            "C2PA manifest intact and of this file, signed under a certificate of \"Test Maker\";"
                + " it is on no list at hand, which says nothing against it.");
  }

  @Test
  void aStatementThatWasChangedBreaksIt() throws IOException {
    Trace trace = first(changed(signed(), "GPT-4o"));
    assertThat(trace.signature()).isEqualTo(Signature.MANIFEST_BROKEN);
    assertThat(trace.remarks())
        .containsExactly(
            "The C2PA manifest is broken: A statement of the manifest (c2pa.actions.v2) is not as it"
                + " was signed.");
  }

  @Test
  void aClaimThatWasChangedBreaksIt() throws IOException {
    assertThat(first(changed(signed(), "A Program")).remarks())
        .containsExactly("The C2PA manifest is broken: The signature is not over this claim.");
  }

  @Test
  void aStatementThatNobodySignedBreaksIt() throws IOException {
    byte[] file =
        SignedManifests.png(
            Pictures.png(4, 4),
            "A Program",
            List.of(Manifests.assertion("c2pa.ai_generated_content", Map.of("model", "M"))),
            ACTIONS);
    assertThat(first(file).remarks()).singleElement().asString().contains("nobody signed it");
  }

  @Test
  void aPixelThatWasChangedBreaksIt() throws IOException {
    byte[] file = signed();
    file[file.length - 20] ^= 1;
    assertThat(first(file).signature()).isEqualTo(Signature.MANIFEST_BROKEN);
    assertThat(first(file).remarks())
        .containsExactly("Carries a C2PA manifest that does not match the file.");
  }

  /** Files of 2021 are around; nobody changed them, and nothing in them can be shown to hold. */
  @Test
  void aManifestFromBeforeTheFirstVersionIsNotCheckedAndNotBroken() throws IOException {
    byte[] file = SignedManifests.pngOfOldForm(Pictures.png(4, 4), "A Program", ACTIONS);
    assertThat(ManifestCheck.of(manifest(file), SignerLists.SHIPPED).state())
        .isEqualTo(ManifestCheck.State.NOT_CHECKED);
    byte[] other = changed(file, "GPT-4o");
    assertThat(ManifestCheck.of(manifest(other), SignerLists.SHIPPED).state())
        .isEqualTo(ManifestCheck.State.BROKEN);
  }

  private Jumbf manifest(byte[] file) throws IOException {
    Path picture = Files.write(folder.resolve("m.png"), file);
    byte[] store = FileReader.of(picture).all(Piece.Kind.JUMBF).get(0).data();
    return Jumbf.read(store).orElseThrow().within().get(0);
  }

  /**
   * Tools of the first version hashed the claim of an ingredient, later ones its whole manifest.
   */
  @Test
  void anIngredientIsNamedByItsManifestOrByItsClaim() throws IOException {
    Jumbf manifest = manifest(signed());
    byte[] whole = new byte[manifest.body().remaining()];
    manifest.body().duplicate().get(whole);
    byte[] claim = manifest.labelled("c2pa.claim").orElseThrow().content("cbor").orElseThrow();
    assertThat(ManifestCheck.isNamed(manifest, Map.of("hash", Sha256.raw(whole)))).isTrue();
    assertThat(ManifestCheck.isNamed(manifest, Map.of("hash", Sha256.raw(claim)))).isTrue();
    byte[] other = claim.clone();
    other[20] ^= 1;
    assertThat(ManifestCheck.isNamed(manifest, Map.of("hash", Sha256.raw(other)))).isFalse();
  }

  @Test
  void aSignatureInAnotherFormIsNotChecked() throws IOException {
    byte[] file = Manifests.bound(Pictures.png(4, 4), Manifests.claim("A Program"), ACTIONS);
    assertThat(first(file).signature()).isNotEqualTo(Signature.MANIFEST_INTACT);
  }

  @Test
  void theListsThatShipCanBeRead() {
    assertThat(SignerLists.SHIPPED.sizes()).hasSize(2).allSatisfy(n -> assertThat(n).isPositive());
  }
}

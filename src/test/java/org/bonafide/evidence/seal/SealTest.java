package org.bonafide.evidence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.AuthorityStanding;
import org.bonafide.evidence.StampBound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seals, their links, their time-stamps, and what becomes of sealed files. */
class SealTest {

  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @TempDir private Path project;

  private static Manifest manifest(Map<String, String> digests) {
    return new Manifest(new TreeMap<>(digests));
  }

  private Ledger sealed(Map<String, String> digests) throws IOException {
    return Ledger.of(project).add(manifest(digests));
  }

  private Path file(int number, String name) {
    return project.resolve("seals").resolve(String.format("%04d", number)).resolve(name);
  }

  private List<String> broken() throws IOException {
    return Ledger.of(project).findings().stream()
        .map(f -> f.place().file() + " " + f.message())
        .toList();
  }

  private List<String> fates(Map<String, String> now) throws IOException {
    return Verification.of(Ledger.of(project), manifest(now), "project.yaml", Map.of())
        .files()
        .stream()
        .map(f -> f.file() + " " + f.change() + " " + f.since())
        .toList();
  }

  private List<String> rules(Map<String, String> now) throws IOException {
    return Verification.of(Ledger.of(project), manifest(now), "project.yaml", Map.of())
        .findings()
        .stream()
        .map(Finding::toString)
        .toList();
  }

  /** The leaves and roots are the well-known ones of Certificate Transparency. */
  @Test
  void theMerkleRootIsThatOfRfc6962() {
    List<String> leaves =
        List.of("", "\0", "\020", " !", "01", "@ABC", "PQRSTUVW", "`abcdefghijklmno");
    assertThat(MerkleRoot.of(List.of()))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(MerkleRoot.of(leaves.subList(0, 1)))
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    assertThat(MerkleRoot.of(leaves.subList(0, 3)))
        .isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
    assertThat(MerkleRoot.of(leaves))
        .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
  }

  @Test
  void aManifestIsWhatSha256sumChecks() throws IOException {
    sealed(Map.of("project.yaml", A, "evidence/海.png", B));
    assertThat(file(1, "manifest.txt")).hasContent(B + "  evidence/海.png\n" + A + "  project.yaml");
  }

  @Test
  void eachSealNamesTheOneBeforeIt() throws IOException {
    sealed(Map.of("project.yaml", A));
    Ledger ledger = sealed(Map.of("project.yaml", B));
    assertThat(ledger.seals().get(1).seal().previous()).isEqualTo(ledger.seals().get(0).digest());
    assertThat(ledger.findings()).isEmpty();
  }

  @Test
  void aChangedSealIsBroken() throws IOException {
    sealed(Map.of("project.yaml", A));
    Path seal = file(1, "seal.txt");
    Files.writeString(seal, Files.readString(seal).replace("files: 1", "files: 2"));
    sealed(Map.of("project.yaml", A));
    Files.writeString(seal, Files.readString(seal).replace("files: 2", "files: 1"));
    assertThat(broken())
        .containsExactly(
            "seals/0002/seal.txt It names another seal before it than the one that is there.");
  }

  @Test
  void aChangedListOfFilesIsBroken() throws IOException {
    sealed(Map.of("project.yaml", A));
    Files.writeString(file(1, "manifest.txt"), B + "  project.yaml\n");
    assertThat(broken())
        .containsExactly(
            "seals/0001/manifest.txt The list of files is not the one that was sealed.");
  }

  @Test
  void aSealThatIsMissingInTheMiddleIsFound() throws IOException {
    sealed(Map.of("project.yaml", A));
    sealed(Map.of("project.yaml", A));
    sealed(Map.of("project.yaml", A));
    delete(2);
    assertThat(broken()).containsExactly("seals/0003/seal.txt Seal 2 is missing before it.");
  }

  @Test
  void aTimeStampOfTheSealHoldsAndNamesItsTimeAndAuthority() throws IOException {
    Ledger ledger = sealed(Map.of("project.yaml", A));
    TestAuthority authority = new TestAuthority(NOON);
    ledger.stamp(
        ledger.last().orElseThrow(), authority.answer(ledger.request(ledger.last().get())));
    TimeStamp stamp = Ledger.of(project).last().orElseThrow().stamp().orElseThrow();
    assertThat(stamp.time()).isEqualTo(NOON);
    assertThat(stamp.authority()).isEqualTo("CN=Test Authority");
  }

  /**
   * Whoever makes an authority of their own can give any time: that it signs well is not enough.
   */
  @Test
  void anAuthorityCountsOnlyWhereItIsKnown() throws Exception {
    Ledger ledger = sealed(Map.of("grid.png", A));
    TestAuthority authority = new TestAuthority(NOON);
    ledger.stamp(
        ledger.last().orElseThrow(), authority.answer(ledger.request(ledger.last().get())));
    assertThat(bound().standing()).isEqualTo(AuthorityStanding.NOT_CHECKED);
    assertThat(bound().counts()).isFalse();
    Files.write(project.resolve("seals/authorities.pem"), new TestAuthority(NOON).pem());
    assertThat(bound().counts()).isFalse();
    Files.write(project.resolve("seals/authorities.pem"), authority.pem());
    assertThat(bound().standing()).isEqualTo(AuthorityStanding.NAMED);
    assertThat(bound().counts()).isTrue();
    Files.writeString(project.resolve("seals/authorities.pem"), "nothing");
    assertThat(bound().counts()).isFalse();
    assertThat(broken())
        .singleElement()
        .asString()
        .startsWith("seals/authorities.pem The file holds no certificates");
  }

  private StampBound bound() {
    return StampBounds.beside(project).get(A);
  }

  /** A stamp that counts is taken before an earlier one that anybody may have made. */
  @Test
  void aStampThatCountsGoesBeforeAnEarlierOneThatDoesNot() throws Exception {
    stamped(new TestAuthority(NOON.minusSeconds(1_000_000)));
    TestAuthority known = new TestAuthority(NOON);
    stamped(known);
    Files.write(project.resolve("seals/authorities.pem"), known.pem());
    assertThat(bound().time()).isEqualTo(NOON);
    assertThat(bound().counts()).isTrue();
  }

  private void stamped(TestAuthority authority) throws IOException {
    Ledger ledger = sealed(Map.of("grid.png", A));
    ledger.stamp(
        ledger.last().orElseThrow(), authority.answer(ledger.request(ledger.last().get())));
  }

  private void delete(int number) throws IOException {
    for (String name : List.of("seal.txt", "manifest.txt", "request.tsq")) {
      Files.delete(file(number, name));
    }
    Files.delete(file(number, "seal.txt").getParent());
  }

  @Test
  void aSealThatIsLostAtTheEndIsMissed() throws IOException {
    sealed(Map.of("project.yaml", A));
    sealed(Map.of("project.yaml", B));
    assertThat(broken()).isEmpty();
    delete(2);
    assertThat(broken())
        .containsExactly("seals/last.txt Seal 2 was the last one made, and it is not there.");
    delete(1);
    assertThat(broken()).hasSize(1);
  }

  @Test
  void aLastSealThatWasMadeAnewIsNotTheOneThatWasMade() throws IOException {
    sealed(Map.of("project.yaml", A));
    String last = Files.readString(project.resolve("seals/last.txt"));
    delete(1);
    Files.delete(project.resolve("seals/last.txt"));
    sealed(Map.of("project.yaml", B));
    Files.writeString(project.resolve("seals/last.txt"), last);
    assertThat(broken())
        .containsExactly("seals/last.txt Seal 1 is another than the one that was made.");
    Files.writeString(project.resolve("seals/last.txt"), "1 2 3");
    assertThat(broken()).containsExactly("seals/last.txt The file was changed.");
  }

  /** Whoever cuts a seal off on purpose mends that file too; a digest kept elsewhere tells. */
  @Test
  void aDigestThatWasKeptElsewhereIsMissed() throws IOException {
    String first = sealed(Map.of("project.yaml", A)).last().orElseThrow().digest();
    String second = sealed(Map.of("project.yaml", B)).last().orElseThrow().digest();
    String copy = Files.readString(file(2, "seal.txt"));
    delete(2);
    Files.writeString(project.resolve("seals/last.txt"), "1 " + first + "\n");
    Ledger cut = Ledger.of(project);
    assertThat(cut.findings()).isEmpty();
    List<String> kept =
        List.of(second, copy, "{\"seal\": {\"number\": 2, \"sha256\": \"" + second + "\"}}");
    for (String text : kept) {
      List<Finding> findings = new java.util.ArrayList<>();
      KeptDigest.in("kept", text).orElseThrow().check(cut, findings);
      assertThat(findings).singleElement().extracting(Finding::rule).isEqualTo("seal-missed");
    }
    List<Finding> findings = new java.util.ArrayList<>();
    KeptDigest.typed(first.toUpperCase(java.util.Locale.ROOT)).orElseThrow().check(cut, findings);
    assertThat(findings).isEmpty();
    assertThat(KeptDigest.in("kept", "{\"seal\": 3}")).isEmpty();
  }

  @Test
  void aFileThatMovedIsKnownByItsDigest() throws IOException {
    Path png = Files.createDirectories(project.resolve("exports")).resolve("new name.PNG");
    Files.writeString(png, "pixels");
    String digest = org.bonafide.evidence.container.Sha256.of(png);
    sealed(Map.of("project.yaml", A, "grid.png", digest));
    Manifest now = manifest(Map.of("project.yaml", A));
    Map<String, String> elsewhere = MovedFiles.of(project, Ledger.of(project), now);
    assertThat(elsewhere).containsExactly(Map.entry(digest, "exports/new name.PNG"));
    Verification verification = Verification.of(Ledger.of(project), now, "project.yaml", elsewhere);
    assertThat(verification.findings())
        .singleElement()
        .asString()
        .contains("WARNING", "seal-moved", "the same bytes are now at \"exports/new name.PNG\"");
    Manifest renamed = manifest(Map.of("project.yaml", A, "exports/new name.PNG", digest));
    assertThat(
            Verification.of(
                    Ledger.of(project),
                    renamed,
                    "project.yaml",
                    MovedFiles.of(project, Ledger.of(project), renamed))
                .findings())
        .singleElement()
        .extracting(Finding::rule)
        .isEqualTo("seal-moved");
  }

  @Test
  void whileAListIsBrokenNoFileIsSaidToHaveAppearedAndNothingIsToBeSealed() throws IOException {
    sealed(Map.of("project.yaml", A, "grid.png", A, "log.json", A));
    Files.writeString(file(1, "manifest.txt"), B + "  project.yaml\n");
    Map<String, String> now = Map.of("project.yaml", A, "grid.png", A, "log.json", A);
    assertThat(fates(now))
        .containsExactly("grid.png NOT_TOLD 1", "log.json NOT_TOLD 1", "project.yaml NOT_TOLD 1");
    assertThat(rules(now)).singleElement().asString().contains("seal-broken");
    sealed(Map.of("project.yaml", A));
    assertThat(rules(Map.of("project.yaml", B)))
        .filteredOn(finding -> finding.contains("seal-changed"))
        .singleElement()
        .asString()
        .contains("Take what is broken of the seals back first")
        .doesNotContain("evidence seal");
  }

  @Test
  void aTimeStampOfAnotherSealIsRefusedAndNotKept() throws IOException {
    Ledger first = sealed(Map.of("project.yaml", A));
    byte[] other = new TestAuthority(NOON).answer(first.request(first.last().orElseThrow()));
    Ledger second = sealed(Map.of("project.yaml", B));
    assertThat(second.stamp(second.last().orElseThrow(), other).why())
        .isEqualTo("the response does not answer the request");
    assertThat(file(2, "response.tsr")).doesNotExist();
  }

  @Test
  void aTimeStampThatWasTamperedWithDoesNotHold() throws IOException {
    Ledger ledger = sealed(Map.of("project.yaml", A));
    byte[] response = new TestAuthority(NOON).answer(ledger.request(ledger.last().orElseThrow()));
    response[response.length - 5] ^= 1;
    assertThat(ledger.stamp(ledger.last().get(), response).stamp()).isEmpty();
    Files.write(file(1, "response.tsr"), response);
    assertThat(broken()).singleElement().asString().contains("The time-stamp does not hold");
  }

  @Test
  void aTimeStampIsNeverWrittenOver() throws IOException {
    Ledger ledger = sealed(Map.of("project.yaml", A));
    byte[] request = ledger.request(ledger.last().orElseThrow());
    ledger.stamp(ledger.last().get(), new TestAuthority(NOON).answer(request));
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> ledger.stamp(ledger.last().get(), new TestAuthority(NOON).answer(request)))
        .isInstanceOf(java.nio.file.FileAlreadyExistsException.class);
  }

  @Test
  void filesThatChangedAppearedOrVanishedAreNamedWithTheirSeal() throws IOException {
    sealed(Map.of("project.yaml", A, "same.png", A, "gone.png", A, "old.png", A));
    sealed(Map.of("project.yaml", A, "same.png", A, "gone.png", A, "old.png", A, "log.json", B));
    assertThat(
            fates(
                Map.of(
                    "project.yaml", B, "same.png", A, "old.png", B, "log.json", B, "new.png", A)))
        .containsExactly(
            "gone.png VANISHED 2",
            "log.json SAME 2",
            "new.png APPEARED 2",
            "old.png CHANGED 2",
            "project.yaml CHANGED 2",
            "same.png SAME 1");
  }

  @Test
  void anEditedRecordIsAWarningAndAChangedFileAnError() throws IOException {
    sealed(Map.of("project.yaml", A, "grid.png", A));
    assertThat(rules(Map.of("project.yaml", B, "grid.png", A)))
        .singleElement()
        .asString()
        .contains("WARNING", "The record was edited since seal 1.");
    assertThat(rules(Map.of("project.yaml", A, "grid.png", B)))
        .singleElement()
        .asString()
        .contains("ERROR", "The file changed since seal 1.");
  }

  @Test
  void aVersionThatALaterSealReplacedIsNamed() throws IOException {
    sealed(Map.of("grid.png", A));
    sealed(Map.of("grid.png", B));
    assertThat(rules(Map.of("grid.png", B)))
        .singleElement()
        .asString()
        .contains("between seal 1 and seal 2");
  }
}

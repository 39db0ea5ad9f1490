package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bonafide.evidence.scan.Exports;
import org.bonafide.evidence.seal.TestAuthority;
import org.bonafide.evidence.trace.SignedManifests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --trust FILE}: certificates of signers beside the lists that ship. */
class EvidenceTrustTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void files() throws IOException {
    desk = new Desk(folder);
    Files.createDirectory(folder.resolve("exports"));
    Files.write(folder.resolve("exports/a.png"), Exports.signed());
    desk.write("signer.pem", SignedManifests.pem());
    desk.write("project.yaml", Desk.RECORD + "records: {a: {file: exports/a.png}}\n");
  }

  @Test
  void aSignerWhomTheUserTrustsIsListedAndTheFileIsNamed() {
    assertThat(desk.run("evidence", "scan", "exports", "--format", "json")).isZero();
    assertThat(desk.out).contains("\"signed\": \"intact\"");
    assertThat(desk.run("evidence", "scan", "exports", "--format", "json", "--trust", "signer.pem"))
        .isZero();
    assertThat(desk.out)
        .contains("\"signed\": \"listed\"")
        .contains("which leads to the certificates in signer.pem that you trust");
  }

  @Test
  void theGradeFollows() {
    assertThat(desk.run("evidence", "grade", "project.yaml")).isZero();
    assertThat(desk.out).contains("a: signed, intact (signer not checked)");
    assertThat(desk.run("evidence", "grade", "project.yaml", "--trust", "signer.pem")).isZero();
    assertThat(desk.out).contains("a: signed, intact, signer listed");
  }

  @Test
  void whoIsNotTrustedIsNotListedAndABrokenFileStaysBroken() throws Exception {
    Files.write(
        folder.resolve("other.pem"),
        new TestAuthority(java.time.Instant.parse("2026-11-24T12:00:00Z")).pem());
    desk.run("evidence", "grade", "project.yaml", "--trust", "other.pem");
    assertThat(desk.out).contains("a: signed, intact (signer not checked)");
    byte[] changed = Exports.signed();
    changed[changed.length - 20] ^= 1;
    Files.write(folder.resolve("exports/a.png"), changed);
    assertThat(desk.run("evidence", "grade", "project.yaml", "--trust", "signer.pem")).isEqualTo(1);
    assertThat(desk.out).contains("broken or of another file");
  }

  @Test
  void aFileWithoutCertificatesIsRefused() throws IOException {
    desk.write("none.pem", "nothing");
    for (String command : new String[] {"grade", "verify"}) {
      assertThat(desk.run("evidence", command, "project.yaml", "--trust", "none.pem")).isEqualTo(2);
      assertThat(desk.err).contains("--trust \"none.pem\" holds no certificates");
    }
    assertThat(desk.run("evidence", "scan", "exports", "--trust", "none.pem")).isEqualTo(2);
  }
}

package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.bonafide.evidence.seal.TestAuthority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bonafide evidence seal, stamp, verify}. */
class EvidenceSealCommandsTest {

  private static final TestAuthority AUTHORITY =
      new TestAuthority(Instant.parse("2026-11-24T12:00:00Z"));

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void record() throws IOException {
    desk = new Desk(folder);
    desk.write("grid.txt", "sixteen pictures");
    desk.write("layers.txt", "five layers");
    desk.write(
        "project.yaml",
        Desk.RECORD + "records: {grid: {file: grid.txt}, layers: {file: layers.txt}}\n");
  }

  private Path seal(String name) {
    return folder.resolve("seals/0001").resolve(name);
  }

  @Test
  void anOfflineSealLeavesTheRequestAndSaysWhatItShows() {
    assertThat(desk.run("evidence", "seal", "project.yaml")).isZero();
    assertThat(desk.out)
        .contains("Seal 1: 3 files.", "The request is seals/0001/request.tsq.")
        .contains("Without a time-stamp a seal shows only whether files changed");
    assertThat(seal("request.tsq")).exists();
    assertThat(seal("response.tsr")).doesNotExist();
  }

  @Test
  void aReplyFetchedByHandIsAdded() throws IOException {
    desk.run("evidence", "seal", "project.yaml");
    Files.write(
        folder.resolve("reply.tsr"), AUTHORITY.answer(Files.readAllBytes(seal("request.tsq"))));
    assertThat(desk.run("evidence", "stamp", "project.yaml", "--response", "reply.tsr")).isZero();
    assertThat(desk.out)
        .contains("Stamped 2026-11-24T12:00:00Z", "CN=Test Authority", "this bounds no day")
        .doesNotContain("Existed no later than")
        .containsIgnoringWhitespaces("It does not show who made them");
  }

  @Test
  void aReplyThatIsNoneIsRefused() throws IOException {
    desk.run("evidence", "seal", "project.yaml");
    desk.write("reply.tsr", "hello");
    assertThat(desk.run("evidence", "stamp", "project.yaml", "--response", "reply.tsr"))
        .isEqualTo(1);
    assertThat(desk.err).contains("time-stamp-refused");
  }

  @Test
  void theNamedAuthorityIsAskedAndGetsOnlyTheRequest() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[][] got = new byte[1][];
    server.createContext(
        "/tsr",
        exchange -> {
          got[0] = exchange.getRequestBody().readAllBytes();
          byte[] reply = AUTHORITY.answer(got[0]);
          exchange.sendResponseHeaders(200, reply.length);
          exchange.getResponseBody().write(reply);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/tsr";
      assertThat(desk.run("evidence", "seal", "project.yaml", "--authority", url))
          .as(desk.said())
          .isZero();
    } finally {
      server.stop(0);
    }
    assertThat(desk.out).contains("Stamped 2026-11-24T12:00:00Z");
    assertThat(got[0]).isEqualTo(Files.readAllBytes(seal("request.tsq")));
    assertThat(got[0].length).isLessThan(100);
  }

  @Test
  void anAuthorityThatDoesNotAnswerLeavesTheSealToBeStampedLater() {
    assertThat(
            desk.run("evidence", "seal", "project.yaml", "--authority", "http://127.0.0.1:1/tsr"))
        .isEqualTo(3);
    assertThat(desk.err).contains("authority-unreachable", "bonafide evidence stamp");
    assertThat(seal("seal.txt")).exists();
  }

  @Test
  void verifySaysWhatChangedSinceWhichSeal() throws IOException {
    desk.run("evidence", "seal", "project.yaml");
    assertThat(desk.run("evidence", "verify", "project.yaml")).isZero();
    assertThat(desk.out).contains("3 of 3 files are as they were sealed.");
    desk.write("grid.txt", "seventeen pictures");
    Files.delete(folder.resolve("layers.txt"));
    assertThat(desk.run("evidence", "verify", "project.yaml")).isEqualTo(1);
    assertThat(desk.out)
        .contains("1 of 3 files are as they were sealed.")
        .contains("The file changed since seal 1.", "The file vanished since seal 1.");
  }

  @Test
  void verifySpeaksToOtherPrograms() throws IOException {
    assertThat(desk.run("evidence", "verify", "project.yaml", "--format", "json")).isZero();
    assertThat(desk.out.strip()).isEqualTo("[]");
    desk.run("evidence", "seal", "project.yaml");
    desk.write("grid.txt", "seventeen pictures");
    assertThat(desk.run("evidence", "verify", "project.yaml", "--format", "json")).isEqualTo(1);
    assertThat(desk.out.replaceAll("\\s", ""))
        .startsWith("[{\"file\":\"grid.txt\",\"change\":\"changed\",\"since\":1}")
        .endsWith("]");
    assertThat(desk.err).contains("seal-changed");
  }

  @Test
  void aRecordThatIsNoLongerNamedButStillThereHasNotVanished() throws IOException {
    desk.run("evidence", "seal", "project.yaml");
    desk.write("project.yaml", Desk.RECORD + "records: {grid: {file: grid.txt}}\n");
    assertThat(desk.run("evidence", "verify", "project.yaml")).isZero();
    assertThat(desk.out).contains("The record was edited since seal 1.").doesNotContain("vanished");
  }

  @Test
  void verifySaysWhetherTheAuthorityIsTrusted() throws Exception {
    desk.run("evidence", "seal", "project.yaml");
    Files.write(
        folder.resolve("reply.tsr"), AUTHORITY.answer(Files.readAllBytes(seal("request.tsq"))));
    desk.run("evidence", "stamp", "project.yaml", "--response", "reply.tsr");
    Files.write(folder.resolve("root.pem"), AUTHORITY.pem());
    desk.run("evidence", "verify", "project.yaml");
    assertThat(desk.out).contains("on no list at hand").doesNotContain("Existed no later than");
    assertThat(desk.run("evidence", "verify", "project.yaml", "--trust", "root.pem")).isZero();
    assertThat(desk.out)
        .contains("Existed no later than 2026-11-24T12:00:00Z")
        .contains("leads to the certificates in root.pem that you trust");
  }

  @Test
  void oneFileIsShownToHaveBeenSealedToWhoeverHasNothingElse() throws Exception {
    desk.run("evidence", "seal", "project.yaml");
    Files.write(
        folder.resolve("reply.tsr"), AUTHORITY.answer(Files.readAllBytes(seal("request.tsq"))));
    desk.run("evidence", "stamp", "project.yaml", "--response", "reply.tsr");
    assertThat(desk.run("evidence", "excerpt", "project.yaml", "--file", "grid.txt")).isZero();
    assertThat(desk.out).doesNotContain("layers");
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("grid.excerpt.txt"), desk.out);
    Files.copy(folder.resolve("grid.txt"), other.resolve("it.txt"));
    Desk reader = new Desk(other);
    String[] check = {"evidence", "excerpt", "--check", "grid.excerpt.txt", "--file", "it.txt"};
    assertThat(reader.run(check)).as(reader.said()).isZero();
    assertThat(reader.out)
        .contains("The file is the one that was sealed as \"grid.txt\" (seal 1,")
        .contains("Stamped 2026-11-24T12:00:00Z");
    reader.write("it.txt", "another");
    assertThat(reader.run(check)).isEqualTo(1);
    assertThat(reader.said()).contains("seal-excerpt", "The file is not the one of the excerpt");
    reader.write("grid.excerpt.txt", "nothing");
    assertThat(reader.run(check)).isEqualTo(1);
    assertThat(reader.run("evidence", "excerpt", "--file", "it.txt")).isEqualTo(2);
    assertThat(desk.run("evidence", "excerpt", "project.yaml", "--file", "no.txt")).isEqualTo(1);
    assertThat(desk.said()).contains("No seal has the file.");
  }

  @Test
  void aSealThatHasToBeThereIsMissed() throws IOException {
    desk.run("evidence", "seal", "project.yaml");
    Files.copy(seal("seal.txt"), folder.resolve("kept.txt"));
    String[] verify = {"evidence", "verify", "project.yaml", "--known", "kept.txt"};
    assertThat(desk.run(verify)).as(desk.said()).isZero();
    assertThat(desk.run("evidence", "verify", "project.yaml", "--known", "0".repeat(64)))
        .isEqualTo(1);
    assertThat(desk.said()).contains("seal-missed", "kept in --known, is not in the ledger");
    for (String name : new String[] {"seal.txt", "manifest.txt", "request.tsq"}) {
      Files.delete(seal(name));
    }
    Files.delete(folder.resolve("seals/0001"));
    Files.delete(folder.resolve("seals/last.txt"));
    assertThat(desk.run(verify)).isEqualTo(1);
    assertThat(desk.said()).contains("kept in kept.txt, is not in the ledger");
    assertThat(desk.run("evidence", "verify", "project.yaml", "--known", "grid.txt")).isEqualTo(2);
    assertThat(desk.err).contains("neither a digest nor a file");
  }

  @Test
  void aFileThatMovedIsNamedWithItsNewPlace() throws IOException {
    desk.run("evidence", "seal", "project.yaml");
    Files.move(folder.resolve("grid.txt"), folder.resolve("sixteen.txt"));
    assertThat(desk.run("evidence", "verify", "project.yaml", "--format", "json")).isZero();
    assertThat(desk.out.replaceAll("\\s", ""))
        .contains(
            "{\"file\":\"grid.txt\",\"change\":\"moved\",\"since\":1,\"now\":\"sixteen.txt\"}");
    assertThat(desk.err).contains("seal-moved").doesNotContain("seal-vanished");
  }

  @Test
  void aFileThatIsNotWhatTheRecordSaysIsNotSealed() throws IOException {
    desk.write(
        "project.yaml",
        Desk.RECORD + "records: {grid: {file: grid.txt, sha256: " + "0".repeat(64) + "}}\n");
    assertThat(desk.run("evidence", "seal", "project.yaml")).isEqualTo(1);
    assertThat(desk.err).contains("digest-mismatch");
    assertThat(folder.resolve("seals")).doesNotExist();
  }

  @Test
  void aProjectWithoutASealSaysHowToMakeOne() {
    assertThat(desk.run("evidence", "verify", "project.yaml")).isZero();
    assertThat(desk.out).contains("bonafide evidence seal project.yaml");
  }

  @Test
  void anAuthorityThatIsNoAddressIsBadUsage() {
    assertThat(desk.run("evidence", "seal", "project.yaml", "--authority", "ftp://x")).isEqualTo(2);
    assertThat(desk.err).contains("--authority");
  }
}

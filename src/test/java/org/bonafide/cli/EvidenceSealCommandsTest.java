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
        .contains("Existed no later than 2026-11-24T12:00:00Z", "CN=Test Authority")
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
    assertThat(desk.out).contains("Existed no later than 2026-11-24T12:00:00Z");
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
    assertThat(desk.out).contains("was not compared with any that you trust");
    assertThat(desk.run("evidence", "verify", "project.yaml", "--trust", "root.pem")).isZero();
    assertThat(desk.out).contains("leads to one that you trust");
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

package org.bonafide.evidence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An authority that is slow or endless on purpose is given up in bounded time and bytes. */
@Timeout(60)
class HostileAuthorityTest {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** What an authority sends once it was asked. */
  interface Sends {
    void to(OutputStream out) throws Exception;
  }

  private static void head(OutputStream out, String length) throws IOException {
    out.write(
        ("HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** What the one who asks is told. */
  private static void assertGivenUp(Sends sends, String words) throws Exception {
    assertGivenUp(sends, words, PATIENCE);
  }

  /** Where it is not time that ends it, a busy machine has enough of it. */
  private static void assertGivenUp(Sends sends, String words, Duration patience) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread authority = new Thread(() -> serve(server, sends));
      authority.setDaemon(true);
      authority.start();
      URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/tsr");
      long begun = System.nanoTime();
      assertThatThrownBy(() -> StampAuthority.at(address, patience).answer(new byte[] {1}))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(words);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }
  }

  private static void serve(ServerSocket server, Sends sends) {
    try (Socket asked = server.accept()) {
      asked.getInputStream().read(new byte[4096]);
      sends.to(asked.getOutputStream());
      Thread.sleep(Duration.ofMinutes(1).toMillis());
    } catch (Exception e) {
      return; // whoever asked has gone
    }
  }

  @Test
  void oneByteAtATimeIsGivenUp() throws Exception {
    assertGivenUp(
        out -> {
          head(out, "5000");
          for (int i = 0; i < 5000; i++) {
            out.write(48);
            out.flush();
            Thread.sleep(100);
          }
        },
        "was not there after 1 s");
  }

  @Test
  void silenceAfterTheHeadIsGivenUp() throws Exception {
    assertGivenUp(out -> head(out, "99999999999"), "was not there after 1 s");
  }

  @Test
  void silenceBeforeTheHeadIsGivenUp() throws Exception {
    assertGivenUp(out -> {}, "was not there after 1 s");
  }

  @Test
  void aReplyThatDoesNotEndIsGivenUpByItsLength() throws Exception {
    assertGivenUp(
        out -> {
          head(out, "99999999999");
          byte[] much = new byte[1 << 16];
          while (true) {
            out.write(much);
          }
        },
        "longer than the 1048576 bytes that are read",
        PATIENCE.multipliedBy(20));
  }

  /** A file of this machine, or a place where it would be asked again, is never looked at. */
  @Test
  void aReplyThatSendsOneElsewhereIsNotFollowed() throws Exception {
    for (String to : new String[] {"file:///etc/passwd", "http://127.0.0.1:9/tsr"}) {
      assertGivenUp(
          out -> {
            out.write(
                ("HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
          },
          "it answered with status 302",
          PATIENCE.multipliedBy(20));
    }
  }
}

package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page from the command line: one address, until it is stopped. */
class ServeCommandTest {

  @TempDir Path folder;

  /** A page that somebody started, on a thread of its own. */
  private final class Started implements AutoCloseable {
    final AtomicInteger code = new AtomicInteger(-1);
    final String address;
    private final Thread serving;

    Started() throws InterruptedException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PrintStream quiet =
          new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
      PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
      serving = new Thread(() -> code.set(Main.run(new String[] {"serve"}, said, quiet, folder)));
      serving.start();
      for (int i = 0; i < 600 && out.size() == 0; i++) {
        Thread.sleep(100);
      }
      address = out.toString(StandardCharsets.UTF_8).strip();
    }

    int port() {
      return URI.create(address).getPort();
    }

    @Override
    public void close() throws InterruptedException {
      serving.interrupt();
      serving.join();
    }
  }

  private static HttpResponse<String> ask(String address, String cookie) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    return HttpClient.newHttpClient()
        .send(
            (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static String cookie(HttpResponse<String> let) {
    return let.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
  }

  @Test
  void oneAddressIsPrintedThatLetsIn() throws Exception {
    Started page = new Started();
    assertThat(page.address).matches("http://127\\.0\\.0\\.1:[0-9]+/\\?token=[A-Za-z0-9_-]{32}");
    assertThat(ask(page.address, "").statusCode()).isEqualTo(303);
    page.close();
    assertThat(page.code).hasValue(0);
  }

  @Test
  void aFolderKeepsItsPortAndNoneOfItsSecrets() throws Exception {
    int usual = ServeCommand.usual(folder.toAbsolutePath());
    String old;
    try (Started page = new Started()) {
      assertThat(page.port()).isEqualTo(usual);
      old = cookie(ask(page.address, ""));
      try (Started second = new Started()) {
        assertThat(second.port()).isNotEqualTo(usual);
        assertThat(ask(second.address, "").statusCode()).isEqualTo(303);
      }
    }
    try (Started again = new Started()) {
      assertThat(again.port()).isEqualTo(usual);
      String home = "http://127.0.0.1:" + usual + "/";
      assertThat(ask(home, old).statusCode()).isEqualTo(403);
      assertThat(ask(home, cookie(ask(again.address, ""))).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aFolderThatIsNotThereAndAPortThatIsTakenAreTold() throws IOException {
    Desk desk = new Desk(folder);
    assertThat(desk.run("serve", "--folder", "none")).isEqualTo(3);
    assertThat(desk.err).contains("There is no folder \"none\"");
    assertThat(desk.run("serve", "--port", "70000")).isEqualTo(3);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(desk.run("serve", "--port", String.valueOf(taken.getLocalPort()))).isEqualTo(3);
      assertThat(desk.err).contains("cannot be used");
    }
  }
}

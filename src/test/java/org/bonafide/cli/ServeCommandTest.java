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

  @Test
  void oneAddressIsPrintedThatLetsIn() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    AtomicInteger code = new AtomicInteger(-1);
    Thread serving =
        new Thread(
            () ->
                code.set(
                    Main.run(
                        new String[] {"serve"},
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        quiet,
                        folder)));
    serving.start();
    for (int i = 0; i < 600 && out.size() == 0; i++) {
      Thread.sleep(100);
    }
    String address = out.toString(StandardCharsets.UTF_8).strip();
    assertThat(address).matches("http://127\\.0\\.0\\.1:[0-9]+/\\?token=[A-Za-z0-9_-]{32}");
    HttpResponse<String> let =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(let.statusCode()).isEqualTo(303);
    serving.interrupt();
    serving.join();
    assertThat(code).hasValue(0);
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

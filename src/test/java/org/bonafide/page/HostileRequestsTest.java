package org.bonafide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bonafide.hostile.Barrage;
import org.bonafide.hostile.Barrage.Ending;
import org.bonafide.hostile.Damage;
import org.bonafide.hostile.Threat;
import org.bonafide.page.http.LoopbackServer;
import org.bonafide.page.http.Secrets;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.publish.Bonafide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged requests over the wire: each gets a page or a refusal, none a fault, and the record
 * beside it stays one that can be read.
 */
class HostileRequestsTest {

  private static final List<String> MARKS =
      List.of(
          "%00",
          "%",
          "%2e%2e%2f",
          "..",
          "//",
          "\r\n",
          "\r\n\r\n",
          "Content-Length: -1\r\n",
          "Content-Length: 99999999999\r\n",
          "Transfer-Encoding: chunked\r\n",
          "HTTP/9.9",
          "&",
          "=",
          "question=",
          "field=",
          "m.a=",
          "&a".repeat(3_000),
          "GET",
          "POST",
          "HEAD",
          "BREW");

  @TempDir Path folder;

  private LoopbackServer server;

  private List<String> sound() {
    String host = "Host: 127.0.0.1:" + server.port() + "\r\n";
    String cookie = "Cookie: bonafide-" + server.port() + "=cookie\r\n";
    String origin = "Origin: http://127.0.0.1:" + server.port() + "\r\n";
    String close = "Connection: close\r\n\r\n";
    String form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ";
    String answer = "question=title&field=title&title=Moon+cat&version=1";
    String part =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nx\r\n--b--\r\n";
    return List.of(
        "GET / HTTP/1.1\r\n" + host + cookie + close,
        "GET /record/project.yaml/label HTTP/1.1\r\n" + host + cookie + close,
        "GET /record/project.yaml/version HTTP/1.1\r\n" + host + cookie + close,
        "GET /own/page.css HTTP/1.1\r\n" + host + cookie + close,
        "GET /?token=token HTTP/1.1\r\n" + host + close,
        "POST /record/project.yaml/label/answer HTTP/1.1\r\n"
            + host
            + cookie
            + origin
            + form
            + answer.length()
            + "\r\n"
            + close
            + answer,
        "POST /record/project.yaml/label/files HTTP/1.1\r\n"
            + host
            + cookie
            + origin
            + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: "
            + part.length()
            + "\r\n"
            + close
            + part);
  }

  @Test
  void aDamagedRequestIsAnsweredOrRefused() throws Exception {
    Path record = folder.resolve("project.yaml");
    Files.copy(Path.of("examples/pendant/project.yaml"), record);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    Pages pages = new Pages(Bonafide.shipped(), folder);
    server = LoopbackServer.start(0, threads, new Secrets("token", "cookie"), pages);
    try {
      List<String> sound = sound();
      Barrage.of(
          Threat.PAGE_REQUESTS,
          (chance, round) -> {
            String told = ask(damaged(sound.get(round % sound.size()), chance));
            assertThat(told).doesNotContain("\tat ", "HTTP/1.1 500");
            return told.startsWith("HTTP/1.1 2") || told.startsWith("HTTP/1.1 303")
                ? Ending.READ
                : Ending.REFUSED;
          });
      assertThat(ProjectReader.read(record).project()).isPresent();
      try (Stream<Path> left = Files.list(folder)) {
        assertThat(left.map(one -> one.getFileName().toString()))
            .noneMatch(name -> name.startsWith("."));
      }
    } finally {
      server.close();
      pages.close();
      threads.shutdownNow();
    }
  }

  private static byte[] damaged(String sound, Random chance) {
    if (chance.nextInt(3) == 0) {
      return sound.getBytes(StandardCharsets.UTF_8); // its answer depends on those before it
    }
    String text = Damage.text(sound, chance, MARKS);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return bytes.length > 0 && chance.nextInt(4) == 0 ? Damage.bytes(bytes, chance) : bytes;
  }

  /** What came back; nothing where the server hung up. */
  private String ask(byte[] request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(50_000);
      socket.getOutputStream().write(request);
      socket.shutdownOutput(); // whoever waits for more is told that there is none
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.net.SocketException e) {
      return "";
    }
  }
}

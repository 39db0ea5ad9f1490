package org.bonafide.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bonafide.page.HarborRecord;
import org.bonafide.project.yaml.RecordKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bonafide serve} as a process of its own, which Ctrl-C ends as a terminal does. */
class InterruptedPageTest {

  /** What a shell says of a program that an interrupt ended. */
  private static final int INTERRUPTED = 130;

  /** As long as the slowest machine needs; nothing is timed. */
  private static final int PATIENCE = 60;

  private static final String DOOR = "/record/" + HarborRecord.NAME + "/label";

  @TempDir Path folder;
  @TempDir Path temporary;
  private Process serving;
  private URI address;
  private String cookie;

  @BeforeEach
  void start() throws Exception {
    HarborRecord.write(folder, HarborRecord.TEXT);
    serving =
        interruptible(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                Workshop.classPath(),
                "org.bonafide.cli.Main",
                "serve"));
    address =
        URI.create(
            new BufferedReader(
                    new InputStreamReader(serving.getInputStream(), StandardCharsets.UTF_8))
                .readLine());
    HttpResponse<Void> let =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
    cookie = let.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
  }

  @AfterEach
  void stop() {
    serving.destroyForcibly();
  }

  /** What a background job starts takes no notice of an interrupt, unless that is asked for. */
  private Process interruptible(List<String> program) throws Exception {
    List<String> heeding = List.of("env", "--default-signal=INT");
    boolean known;
    try {
      known =
          new ProcessBuilder(Stream.concat(heeding.stream(), Stream.of("true")).toList())
                  .start()
                  .waitFor()
              == 0;
    } catch (IOException e) {
      known = false;
    }
    Assumptions.assumeTrue(
        known, "This machine has no env that can say --default-signal=INT (GNU coreutils 8.31).");
    return new ProcessBuilder(Stream.concat(heeding.stream(), program.stream()).toList())
        .directory(folder.toFile())
        .redirectError(folder.resolve("said").toFile())
        .start();
  }

  private void interrupt() throws IOException {
    new ProcessBuilder("kill", "-INT", String.valueOf(serving.pid())).start();
  }

  private void ended() throws Exception {
    assertThat(serving.waitFor(PATIENCE, TimeUnit.SECONDS)).as("it ends").isTrue();
    assertThat(serving.exitValue()).isEqualTo(INTERRUPTED);
    assertThat(Files.readString(folder.resolve("said")))
        .isEqualTo("Open this address in a browser on this machine. Ctrl-C stops.\n");
    try (Stream<Path> left = Files.walk(temporary)) {
      assertThat(
              left.filter(one -> !one.equals(temporary))
                  .filter(one -> one.toString().contains("bonafide")))
          .isEmpty();
    }
    try (Stream<Path> left = Files.list(folder.resolve(HarborRecord.NAME).getParent())) {
      assertThat(left)
          .extracting(one -> one.getFileName().toString())
          .containsExactly("project.yaml");
    }
  }

  /** The title that the record has, which is whole. */
  private String title() throws IOException {
    RecordKeys keys = RecordKeys.of(HarborRecord.read(folder)).orElseThrow();
    assertThat(keys.value("contract.tools.permitted.0")).isEqualTo("mj");
    return keys.value("works.poster.title");
  }

  private static String form(String title) {
    return "question=called&field=title&w.title.="
        + URLEncoder.encode(title, StandardCharsets.UTF_8);
  }

  @Test
  void everyAnswerThatWasAcknowledgedIsInTheRecord() throws Exception {
    AtomicInteger acknowledged = new AtomicInteger();
    HttpClient client = HttpClient.newHttpClient();
    Thread typing =
        new Thread(
            () -> {
              try {
                while (true) {
                  HttpResponse<Void> answer =
                      client.send(
                          post(
                              "/answer",
                              "application/x-www-form-urlencoded",
                              form("Harbor " + (acknowledged.get() + 1))),
                          HttpResponse.BodyHandlers.discarding());
                  if (answer.statusCode() != 303) {
                    return;
                  }
                  acknowledged.incrementAndGet();
                }
              } catch (IOException | InterruptedException e) {
                return; // the program is gone
              }
            });
    typing.start();
    while (acknowledged.get() < 20 && typing.isAlive()) {
      Thread.onSpinWait();
    }
    interrupt();
    ended();
    typing.join();
    assertThat(acknowledged.get()).isGreaterThanOrEqualTo(20);
    assertThat(title()).isIn("Harbor " + acknowledged.get(), "Harbor " + (acknowledged.get() + 1));
  }

  private HttpRequest post(String rest, String type, String body) {
    return HttpRequest.newBuilder(address.resolve(DOOR + rest))
        .header("Cookie", cookie)
        .header("Origin", "http://" + address.getAuthority())
        .header("Content-Type", type)
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  @Test
  void anAnswerThatIsOnItsWayIsStillTaken() throws Exception {
    String body = form("On its way");
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(PATIENCE * 1000);
      OutputStream out = socket.getOutputStream();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      out.write(
          ("POST "
                  + DOOR
                  + "/answer HTTP/1.1\r\nHost: "
                  + address.getAuthority()
                  + "\r\nOrigin: http://"
                  + address.getAuthority()
                  + "\r\nCookie: "
                  + cookie
                  + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                  + body.length()
                  + "\r\nExpect: 100-continue\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      assertThat(in.readLine()).contains("100"); // it is being answered
      interrupt();
      out.write(body.substring(0, 9).getBytes(StandardCharsets.UTF_8));
      refusesOthers();
      out.write(body.substring(9).getBytes(StandardCharsets.UTF_8));
      assertThat(in.lines().filter(line -> line.startsWith("HTTP/")).findFirst().orElse(""))
          .contains("303");
    }
    ended();
    assertThat(title()).isEqualTo("On its way");
  }

  /** Waits until nothing more is taken up. */
  private void refusesOthers() {
    HttpClient client = HttpClient.newHttpClient();
    try {
      while (serving.isAlive()) {
        client.send(
            HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
      }
    } catch (IOException | InterruptedException e) {
      return;
    }
  }

  @Test
  void whatWasDroppedAndNotKeptIsTakenAway() throws Exception {
    String file =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nwords\r\n--b--\r\n";
    HttpResponse<Void> sent =
        HttpClient.newHttpClient()
            .send(
                post("/files", "multipart/form-data; boundary=b", file),
                HttpResponse.BodyHandlers.discarding());
    assertThat(sent.statusCode()).isEqualTo(303);
    try (Stream<Path> there = Files.list(temporary)) {
      assertThat(there.filter(one -> one.toString().contains("bonafide"))).hasSize(1);
    }
    interrupt();
    ended();
  }
}

package org.bonafide.page.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever was not given the address gets nothing, whatever they claim to be. */
class GateTest {

  private static final Secrets SECRETS = new Secrets("the-token", "the-cookie");

  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final AtomicInteger answered = new AtomicInteger();
  private LoopbackServer server;

  @BeforeEach
  void start() throws IOException {
    server =
        LoopbackServer.start(
            0,
            threads,
            SECRETS,
            request -> {
              answered.incrementAndGet();
              return PageAnswer.text(200, "in: " + request.path() + " " + request.form());
            });
  }

  @AfterEach
  void stop() {
    server.close();
    threads.shutdownNow();
  }

  private String cookie() {
    return "Cookie: bonafide-" + server.port() + "=the-cookie";
  }

  private String origin() {
    return "Origin: http://127.0.0.1:" + server.port();
  }

  /** A request as it goes over the wire, since a client of Java does not forge a host. */
  private String ask(String line, String... headers) throws IOException {
    String host = "Host: 127.0.0.1:" + server.port();
    List<String> all = new ArrayList<>(List.of(headers));
    if (all.stream().noneMatch(header -> header.startsWith("Host:"))) {
      all.add(host);
    }
    return send(
        line + " HTTP/1.1\r\n" + String.join("\r\n", all) + "\r\nConnection: close\r\n\r\n");
  }

  private String post(String body, String... headers) throws IOException {
    return send(
        "POST /x HTTP/1.1\r\nHost: 127.0.0.1:"
            + server.port()
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + body.length()
            + "\r\nConnection: close\r\n"
            + String.join("\r\n", headers)
            + "\r\n\r\n"
            + body);
  }

  private String send(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void refused(String answer, int status) {
    assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("in: ");
    assertThat(answered).hasValue(0);
  }

  @Test
  void theAddressLetsABrowserInAndItsCookieKeepsItIn() throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpResponse<String> first =
        client.send(
            HttpRequest.newBuilder(URI.create(server.address())).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(first.headers().firstValue("Location")).contains("/");
    String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("the-cookie", "HttpOnly", "SameSite=Strict", "Path=/");
    assertThat(cookie).doesNotContain("the-token", "Domain");
    assertThat(ask("GET /a%20b", "Cookie: " + cookie.split(";")[0])).contains("in: /a b");
    assertThat(post("a=1&a=2&b=%C3%A9", cookie(), origin())).contains("{a=[1, 2], b=[é]}");
  }

  @Test
  void withoutTheCookieNothingIsAnswered() throws IOException {
    refused(ask("GET /"), 403);
    refused(ask("GET /", "Cookie: bonafide-" + server.port() + "=the-token"), 403);
    refused(ask("GET /?token=wrong"), 403);
    refused(ask("GET /other?token=the-token"), 403);
    refused(ask("POST /?token=the-token", origin(), "Content-Length: 0"), 403);
    refused(ask("GET /", "Cookie: bonafide-1=the-cookie"), 403);
  }

  @Test
  void anotherNameForThisMachineOpensNothing() throws IOException {
    for (String host :
        List.of(
            "rebound.example:" + server.port(),
            "127.0.0.1",
            "127.0.0.1.nip.example:" + server.port(),
            "127.0.0.1:1",
            "",
            "localhost.:" + server.port())) {
      refused(ask("GET /", "Host: " + host, cookie()), 421);
      refused(ask("GET /?token=the-token", "Host: " + host), 421);
    }
    refused(ask("GET /", "Host: 127.0.0.1:" + server.port(), "Host: evil.example", cookie()), 400);
    assertThat(ask("GET /", "Host: localhost:" + server.port(), cookie())).contains("in: /");
  }

  @Test
  void aPageOfAnotherSiteCanNeitherReadNorSend() throws IOException {
    for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1:1", "file://")) {
      refused(post("a=1", cookie(), "Origin: " + origin), 403);
      refused(ask("GET /", cookie(), "Origin: " + origin), 403);
    }
    refused(post("a=1", cookie()), 403);
    for (String site : List.of("cross-site", "same-site", "nonsense")) {
      refused(ask("GET /", cookie(), "Sec-Fetch-Site: " + site), 403);
      refused(post("a=1", cookie(), origin(), "Sec-Fetch-Site: " + site), 403);
    }
    assertThat(ask("GET /", cookie(), "Sec-Fetch-Site: none")).contains("in: /");
    assertThat(post("a=1", cookie(), origin(), "Sec-Fetch-Site: same-origin")).contains("in: /x");
  }

  @Test
  void noOtherMethodAndNoWebSocketIsTaken() throws IOException {
    for (String method : List.of("PUT", "DELETE", "OPTIONS", "TRACE", "PATCH")) {
      refused(ask(method + " /", cookie(), origin()), 405);
    }
    String upgraded =
        ask(
            "GET /",
            cookie(),
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
            "Origin: http://evil.example");
    refused(upgraded, 403);
  }

  @Test
  void moreThanAFormHoldsIsNotTaken() throws IOException {
    refused(post("a=" + "x".repeat(PageRequest.LARGEST_FORM), cookie(), origin()), 413);
    refused(post("a=1&".repeat(3000), cookie(), origin()), 413);
    refused(post("a=%ZZ", cookie(), origin()), 400);
    refused(
        send(
            "POST /x HTTP/1.1\r\nHost: 127.0.0.1:"
                + server.port()
                + "\r\nContent-Type: text/plain\r\nContent-Length: 2\r\nConnection: close\r\n"
                + cookie()
                + "\r\n"
                + origin()
                + "\r\n\r\n{}"),
        415);
  }

  @Test
  void everyAnswerForbidsFramesScriptsOfOthersAndCopies() throws IOException {
    for (String answer : List.of(ask("GET /", cookie()), ask("GET /"))) {
      assertThat(answer)
          .containsIgnoringCase("frame-ancestors 'none'")
          .containsIgnoringCase("default-src 'none'")
          .containsIgnoringCase("X-Frame-Options: DENY")
          .containsIgnoringCase("Cache-Control: no-store")
          .containsIgnoringCase("X-Content-Type-Options: nosniff")
          .containsIgnoringCase("Cross-Origin-Resource-Policy: same-origin")
          .doesNotContainIgnoringCase("unsafe-")
          .doesNotContainIgnoringCase("Access-Control");
    }
  }

  @Test
  void onlyTheLoopbackAddressListens() throws IOException {
    List<InetAddress> others = new ArrayList<>();
    for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      Collections.list(card.getInetAddresses()).stream()
          .filter(address -> !address.isLoopbackAddress())
          .forEach(others::add);
    }
    for (InetAddress address : others) {
      boolean open;
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(address, server.port()), 500);
        open = true;
      } catch (IOException e) {
        open = false;
      }
      assertThat(open).as(address.toString()).isFalse();
    }
  }

  @Test
  void aFaultIsToldWithoutWhatTheRecordSays() throws IOException {
    server.close();
    server =
        LoopbackServer.start(
            0,
            threads,
            SECRETS,
            request -> {
              throw new IllegalStateException("Ada Realname");
            });
    assertThat(ask("GET /", cookie())).contains("HTTP/1.1 500", "IllegalStateException");
    assertThat(ask("GET /", cookie())).doesNotContain("Ada", "at org.");
  }
}

package org.bonafide.page.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Answers on the loopback address of this machine, and on no other.
 *
 * <p>Example: {@code LoopbackServer.start(0, executor, secrets, request -> PageAnswer.text("Hi"))}.
 * The address that {@link #address} gives lets a browser in; nothing else does.
 */
public final class LoopbackServer implements AutoCloseable {

  /** Connections that may wait to be taken up. */
  private static final int WAITING = 64;

  private final HttpServer server;
  private final Gate gate;
  private final PageAnswers answers;

  private LoopbackServer(HttpServer server, Gate gate, PageAnswers answers) {
    this.server = server;
    this.gate = gate;
    this.answers = answers;
  }

  /**
   * Starts to answer.
   *
   * @param port 0 takes one that is free
   * @param executor whose threads answer; how many there are bounds what is done at once
   * @param answers what a request gets that the gate lets in
   * @throws IOException where the port is taken
   */
  public static LoopbackServer start(
      int port, Executor executor, Secrets secrets, PageAnswers answers) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    HttpServer server = HttpServer.create(new InetSocketAddress(here, port), WAITING);
    Gate gate = new Gate(server.getAddress().getPort(), secrets);
    LoopbackServer started = new LoopbackServer(server, gate, answers);
    server.setExecutor(executor);
    server.createContext("/", started::handle);
    server.start();
    return started;
  }

  /** The one address that lets a browser in. */
  public String address() {
    return gate.address();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** Stops; what is being answered is not waited for. */
  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answer(exchange));
    }
  }

  private PageAnswer answer(HttpExchange exchange) throws IOException {
    PageRequest asked = PageRequest.headers(exchange);
    try {
      PageRequest request = asked.head(exchange);
      Optional<Refused> refused = gate.refusal(request);
      if (refused.isPresent()) {
        return answers.refused(asked, refused.get(), "");
      }
      Optional<PageAnswer> welcome = gate.welcome(request);
      return welcome.isPresent() ? welcome.get() : answers.answer(request.whole(exchange));
    } catch (PageRequest.Unusable e) {
      return answers.refused(asked, e.why(), "");
    } catch (RuntimeException e) {
      // What the record says may stand in its message; its kind does not tell it.
      return answers.refused(asked, Refused.FAULT, e.getClass().getSimpleName());
    }
  }

  private static void send(HttpExchange exchange, PageAnswer answer) throws IOException {
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
    boolean empty = answer.bytes().length == 0;
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), empty || head ? -1 : answer.bytes().length);
    if (!empty && !head) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(answer.bytes());
      }
    }
  }
}

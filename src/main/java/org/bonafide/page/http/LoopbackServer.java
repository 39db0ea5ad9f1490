package org.bonafide.page.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

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
  private final Function<PageRequest, PageAnswer> answers;

  private LoopbackServer(HttpServer server, Gate gate, Function<PageRequest, PageAnswer> answers) {
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
      int port, Executor executor, Secrets secrets, Function<PageRequest, PageAnswer> answers)
      throws IOException {
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
      PageAnswer answer;
      try {
        PageRequest request = PageRequest.head(exchange);
        Optional<PageAnswer> refused = gate.refusal(request);
        answer = refused.isPresent() ? refused.get() : answers.apply(request.whole(exchange));
      } catch (PageRequest.Unusable e) {
        answer = PageAnswer.refused(e.status(), e.getMessage());
      } catch (RuntimeException e) {
        answer = PageAnswer.fault(e);
      }
      send(exchange, answer);
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

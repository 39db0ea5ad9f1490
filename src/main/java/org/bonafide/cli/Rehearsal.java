package org.bonafide.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Runs the common commands once in one process, so that the launcher learns which classes they load
 * and can keep those ready for later starts. What the commands say is dropped.
 *
 * <p>Example: {@code java -XX:DumpLoadedClassList=classes -cp bonafide.jar
 * org.bonafide.cli.Rehearsal FOLDER}, with a folder that is not there yet and that the caller takes
 * away.
 */
public final class Rehearsal {

  private static final long PATIENCE = 20_000;
  private static final int TURNS = 1000;

  private final Path folder;
  private final PrintStream dropped = new PrintStream(new ByteArrayOutputStream());

  private Rehearsal(Path folder) {
    this.folder = folder;
  }

  /** Plays every command in a folder of its own. */
  public static void main(String[] args) throws InterruptedException {
    new Rehearsal(Path.of(args[0]).toAbsolutePath()).play();
    System.exit(0);
  }

  private void play() throws InterruptedException {
    String record = "campaign/project.yaml";
    run("--help");
    run("init", "campaign", "--example", "campaign");
    run("init", "lantern", "--example", "lantern");
    run("check", record);
    run("check", record, "--format", "sarif");
    run("generate", record, "--out", "one");
    run("generate", "lantern/project.yaml", "--out", "two", "--formats", "docx,pdf,html,txt,png");
    run("generate", record, "--only", "contract", "--form", "agreement", "--out", "host");
    run("explain", record);
    run("label", record, "--target", "etsy");
    run("clauses", "compare");
    run("clauses", "list");
    run("evidence", "scan", "campaign/evidence");
    run("evidence", "grade", record);
    run("evidence", "gaps", record);
    run("evidence", "seal", record);
    run("evidence", "verify", record);
    run("docket", ".");
    run("batch", "campaign", "--out", "batch");
    run("join", "one/ai-clauses.docx", record);
    run("review", "one/ai-clauses.docx");
    run("returned", "one/ai-clauses.docx", record);
    run("redline", "one/ai-clauses.docx", "host/ai-clauses.docx");
    serve();
  }

  private void run(String... args) {
    Main.run(args, dropped, dropped, folder);
  }

  /**
   * Starts the page, asks once for it and stops it again; it practises on the first record of the
   * folder by itself.
   */
  private void serve() throws InterruptedException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Thread server =
        new Thread(() -> Main.run(new String[] {"serve"}, out, dropped, folder), "rehearsal");
    server.start();
    for (int turn = 0; turn < TURNS && said.size() == 0 && server.isAlive(); turn++) {
      Thread.sleep(PATIENCE / TURNS);
    }
    String address = said.toString(StandardCharsets.UTF_8).strip();
    if (!address.isEmpty()) {
      ask(URI.create(address));
    }
    server.interrupt();
    server.join(PATIENCE);
  }

  private static void ask(URI address) {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String line = "GET " + address.getRawPath() + "?" + address.getRawQuery() + " HTTP/1.0\r\n";
      String host = "Host: " + address.getAuthority() + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write((line + host).getBytes(StandardCharsets.US_ASCII));
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      // The classes that were loaded until then are known; that is all there is to it.
    }
  }
}

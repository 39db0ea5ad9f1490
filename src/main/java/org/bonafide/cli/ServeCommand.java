package org.bonafide.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.bonafide.page.Pages;
import org.bonafide.page.http.LoopbackServer;
import org.bonafide.page.http.Secrets;
import org.bonafide.publish.files.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bonafide serve}: the page, until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Open a page in the browser: questions, and what comes of the answers.",
    footer = {
      "",
      "Prints one address. Open it in a browser on this machine; nothing leaves the machine,",
      "and no other machine can reach the page. Each answer is written to the record at once,",
      "so Ctrl-C loses nothing; it ends with 130, as a program does that is interrupted.",
      "The same record can be edited in an editor meanwhile.",
      "",
      "Examples:",
      "  bonafide serve",
      "  bonafide serve --folder my-works --port 8899"
    })
final class ServeCommand implements Callable<Integer> {

  private static final int THREADS = 8;
  private static final int WAITING = 256;
  private static final int LAST_ANSWERS = 2;

  /** Below those that systems give to connections of their own. */
  private static final int LOWEST_USUAL = 20_000;

  private static final int USUAL = 12_000;
  private static final int HIGHEST_PORT = 65_535;

  private final Terminal terminal;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "0",
      description = "The port of the page; where it is left out, that of the folder if it is free.")
  private int port;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder of the records; this folder where it is left out.")
  private String folder;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      return fail("There is no port " + port + ". Name one from 1 to 65535, or none.");
    }
    Path place;
    try {
      place = terminal.current().resolve(folder).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      return fail("\"" + folder + "\" is no name of a folder.");
    }
    if (!Files.isDirectory(place)) {
      return fail("There is no folder \"" + folder + "\". Make it, or name another.");
    }
    bounds();
    ThreadPoolExecutor threads = threads();
    Secrets secrets = Secrets.drawn(new SecureRandom());
    Pages pages = new Pages(Main.library(), place);
    ScheduledExecutorService hours =
        Executors.newSingleThreadScheduledExecutor(ServeCommand::thread);
    hours.scheduleWithFixedDelay(pages::anHourPassed, 1, 1, TimeUnit.HOURS);
    try (pages;
        LoopbackServer server = started(threads, secrets, pages, place)) {
      // Ctrl-C ends the program without coming back here.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(threads, server, pages)));
      terminal.out().println(server.address());
      terminal.out().flush();
      threads.execute(pages::practise);
      terminal.err().println("Open this address in a browser on this machine. Ctrl-C stops.");
      new CountDownLatch(1).await();
      return Exit.CLEAN.code();
    } catch (InterruptedException e) {
      return Exit.CLEAN.code();
    } catch (IOException e) {
      return fail("Port " + port + " cannot be used. Name another, or none.");
    } finally {
      threads.shutdownNow();
      hours.shutdownNow();
    }
  }

  /** Where no port is named a folder has its own, so that a page left open finds a later start. */
  private LoopbackServer started(
      ThreadPoolExecutor threads, Secrets secrets, Pages pages, Path place) throws IOException {
    if (port != 0) {
      return LoopbackServer.start(port, threads, secrets, pages);
    }
    try {
      return LoopbackServer.start(usual(place), threads, secrets, pages);
    } catch (IOException taken) {
      return LoopbackServer.start(0, threads, secrets, pages);
    }
  }

  /** Of a folder; drawn from its name, so that nothing has to be kept. */
  static int usual(Path place) {
    return LOWEST_USUAL + Math.floorMod(place.toString().hashCode(), USUAL);
  }

  /** Answers what has come in already, takes up nothing more, and leaves nothing of its own. */
  private static void finish(ThreadPoolExecutor threads, LoopbackServer server, Pages pages) {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LAST_ANSWERS, TimeUnit.SECONDS)) {
        server.close(); // what still waits for its sender is let go
        threads.awaitTermination(1, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    pages.close();
  }

  /** What one browser, or one that means harm, can hold open: set before the server is loaded. */
  private static void bounds() {
    System.setProperty("sun.net.httpserver.maxReqTime", "30");
    System.setProperty("sun.net.httpserver.maxRspTime", "60");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "64");
    System.setProperty("jdk.httpserver.maxConnections", "256");
  }

  private static ThreadPoolExecutor threads() {
    return new ThreadPoolExecutor(
        THREADS,
        THREADS,
        1,
        TimeUnit.MINUTES,
        new ArrayBlockingQueue<>(WAITING),
        ServeCommand::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "page");
    thread.setDaemon(true);
    return thread;
  }

  private int fail(String message) {
    terminal.err().println("bonafide serve: " + Printable.of(message));
    return Exit.FILES.code();
  }
}

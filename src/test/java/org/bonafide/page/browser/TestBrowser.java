package org.bonafide.page.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of this machine, driven by Playwright. Its driver is a Node program, installed once
 * into {@code target}; the bundle that Playwright would bring has a Node and browsers of its own.
 */
public final class TestBrowser implements AutoCloseable {

  private static final Path SOURCE = Path.of("src/test/browser");
  private static final Path HOME = Path.of("target/browser");
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  private final Playwright playwright;
  private final Browser browser;

  private TestBrowser(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts it; where the machine has none the test is left out, with one message. */
  public static TestBrowser start() {
    Optional<Path> chromium = NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
    Assumptions.assumeTrue(
        chromium.isPresent(),
        "There is no Chromium on the PATH (Debian: apt-get install chromium); nothing is"
            + " tested in a browser.");
    try {
      install();
      System.setProperty("playwright.cli.dir", HOME.resolve("driver").toAbsolutePath().toString());
      Map<String, String> environment =
          Map.of(
              "PLAYWRIGHT_NODEJS_PATH",
              onPath("node").orElseThrow().toString(),
              "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
              "1");
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      return new TestBrowser(playwright, launched(playwright, chromium.get()));
    } catch (IOException e) {
      throw new AssertionError("Node 20 and npm must be on the PATH: " + e.getMessage(), e);
    }
  }

  /** A Chromium that does not start is as none: small machines lack what it asks for. */
  private static Browser launched(Playwright playwright, Path chromium) {
    try {
      return playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(chromium)
                  .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    } catch (PlaywrightException e) {
      playwright.close();
      return Assumptions.abort(
          "Chromium does not start here; nothing is tested in a browser. " + e.getMessage());
    }
  }

  public Browser browser() {
    return browser;
  }

  /** The text of a script that the tests put into a page. */
  public static String script(String name) {
    try {
      return Files.readString(HOME.resolve("node_modules").resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<Path> onPath(String name) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void install() throws IOException {
    Path lock = HOME.resolve("package-lock.json");
    Path driver = HOME.resolve("driver/package");
    if (!Files.exists(driver.resolve("cli.js"))
        || !Files.exists(lock)
        || Files.mismatch(lock, SOURCE.resolve("package-lock.json")) != -1) {
      Files.createDirectories(HOME);
      for (String name : List.of("package.json", "package-lock.json")) {
        Files.copy(SOURCE.resolve(name), HOME.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
      run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
      Files.createDirectories(driver.getParent());
      Files.deleteIfExists(driver);
      Files.createSymbolicLink(
          driver, HOME.resolve("node_modules/playwright-core").toAbsolutePath());
    }
  }

  private static void run(List<String> command) throws IOException {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(HOME.toFile())
              .redirectErrorStream(true)
              .redirectOutput(HOME.resolve("install.log").toFile())
              .start();
      if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException(Files.readString(HOME.resolve("install.log")));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

package org.bonafide.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.bonafide.page.Pages;
import org.bonafide.page.http.LoopbackServer;
import org.bonafide.page.http.Secrets;
import org.bonafide.publish.Bonafide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A page on an empty folder, and a browser that was let in. */
abstract class PageCase {

  private static final Secrets SECRETS = new Secrets("token", "cookie");
  static final double PATIENCE = 60_000;

  static TestBrowser browser;

  @TempDir Path folder;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final List<Pages> served = new ArrayList<>();
  LoopbackServer server;
  BrowserContext context;
  Page page;

  @BeforeAll
  static void open() {
    browser = TestBrowser.start();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  @AfterAll
  static void shut() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void start() throws IOException {
    server = serve(0);
    into(new NewContextOptions().setLocale("en-US").setViewportSize(1280, 900));
  }

  @AfterEach
  void stop() {
    context.close();
    server.close();
    served.forEach(Pages::close);
    threads.shutdownNow();
  }

  LoopbackServer serve(int port) throws IOException {
    return serve(port, SECRETS);
  }

  LoopbackServer serve(int port, Secrets secrets) throws IOException {
    served.add(new Pages(Bonafide.shipped(), folder));
    return LoopbackServer.start(port, threads, secrets, served.get(served.size() - 1));
  }

  void into(NewContextOptions options) {
    if (context != null) {
      context.close();
    }
    context = browser.browser().newContext(options);
    context.setDefaultTimeout(PATIENCE);
    page = context.newPage();
    page.navigate(server.address());
  }

  void begin(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
        .click();
    page.waitForURL("**/record/**");
  }

  String record(String name) throws IOException {
    return Files.readString(folder.resolve(name + "/project.yaml"));
  }

  /** Waits until an answer is in the file. */
  void written(String name, String words) throws IOException {
    for (int i = 0; i < PATIENCE / 100 && !record(name).contains(words); i++) {
      page.waitForTimeout(100);
    }
    assertThat(record(name)).contains(words);
  }

  Locator choice(String id) {
    return page.locator("[id=\"c-" + id + "\"]");
  }

  Locator text(String id) {
    return page.locator("[id=\"t-" + id + "\"]");
  }

  void axe(String screen) {
    page.evaluate(TestBrowser.script("axe-core/axe.min.js"));
    Object found =
        page.evaluate(
            "async () => (await axe.run(document, {iframes: false})).violations"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))");
    assertThat((List<?>) found).as(screen).isEmpty();
  }
}

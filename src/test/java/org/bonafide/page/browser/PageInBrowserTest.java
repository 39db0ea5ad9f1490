package org.bonafide.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.bonafide.page.http.Secrets;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;
import org.junit.jupiter.api.Test;

/** The page as people use it: in a browser, from an empty folder to a file. */
class PageInBrowserTest extends PageCase {

  private void sellsPrints() throws IOException {
    choice("places-places-etsy").check();
    choice("kinds-kinds-pictures").check();
    choice("maker.pictures-maker-tool").check();
    text("maker.pictures-maker-tool.tools").fill("Midjourney v7");
    choice("then.pictures-then-changed").check();
    text("then.pictures-then-changed.what").fill("repainted the sky");
    text("called-name").fill("Harbor & Fog Prints");
    written("label", "credit: Harbor & Fog Prints");
  }

  @Test
  void aSellerOfPrintsHasTheLabelAndTheFile() throws IOException {
    begin("I need a label");
    sellsPrints();
    Locator card = page.locator(".card");
    assertThat(card).containsText("Etsy: disclosure is required");
    assertThat(card).containsText("Contains AI-generated imagery and a person’s own work");
    Download saved =
        page.waitForDownload(
            () ->
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("DOCX")).click());
    var files =
        Bonafide.shipped()
            .publish(ProjectSource.file(folder, "label/project.yaml"), Wanted.all())
            .files();
    assertThat(Files.readAllBytes(saved.path())).isEqualTo(files.get("disclosure.docx"));
  }

  @Test
  void theSameInChinese() throws IOException {
    into(new NewContextOptions().setLocale("zh-CN").setViewportSize(390, 844));
    begin("我需要标识");
    sellsPrints();
    assertThat(page.locator(".card")).containsText("Etsy：须标识或者声明");
    assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
    assertThat(record("label")).contains("languages: [zh-CN]");
  }

  @Test
  void aReloadATabAndTheWayBackShowWhatTheFileSays() throws IOException {
    begin("I need a label");
    choice("places-places-etsy").check();
    written("label", "targets: [etsy]");
    page.reload();
    assertThat(choice("places-places-etsy")).isChecked();
    Page other = context.newPage();
    other.navigate(page.url());
    other.locator("[id=\"c-kinds-kinds-words\"]").check();
    written("label", "what: text");
    assertThat(choice("maker.words-maker-wrote")).isVisible();
    Path file = folder.resolve("label/project.yaml");
    Files.writeString(file, record("label").replace("targets: [etsy]", "targets: [steam]"));
    assertThat(choice("places-places-steam")).isChecked();
    page.goBack();
    page.goForward();
    assertThat(choice("places-places-steam")).isChecked();
  }

  @Test
  void aServerThatIsKilledLosesNothing() throws IOException {
    begin("I need a label");
    choice("places-places-etsy").check();
    written("label", "targets: [etsy]");
    int port = server.port();
    server.close();
    text("called-name").fill("Harbor");
    assertThat(page.locator("#saved")).containsText("Not saved");
    assertThat(text("called-name")).hasValue("Harbor");
    server = serve(port);
    written("label", "credit: Harbor");
    assertThat(page.locator("#saved")).containsText("Saved in");
  }

  @Test
  void aServerThatIsStartedAnewIsToldAndItsAddressSavesWhatWasTyped() throws IOException {
    begin("I need a label");
    text("called-name").fill("Ada");
    written("label", "credit: Ada");
    assertThat(page.locator("#saved")).containsText("Saved in");
    int port = server.port();
    server.close();
    server = serve(port, new Secrets("other-token", "other-cookie"));
    assertThat(page.locator("#saved")).containsText("The program was started anew");
    text("called-name").fill("Ada Moreno");
    assertThat(page.locator("#saved")).hasClass(Pattern.compile("lost"));
    Page other = context.newPage();
    other.navigate(server.address());
    written("label", "credit: Ada Moreno");
    other.close();
    assertThat(page.locator("#saved")).containsText("Saved in");
    assertThat(text("called-name")).hasValue("Ada Moreno");
  }

  @Test
  void aRecordThatWasMovedIsToldAndNothingTypedIsLost() throws IOException {
    begin("I need a label");
    text("called-name").fill("Ada");
    written("label", "credit: Ada");
    assertThat(page.locator("#saved")).containsText("Saved in");
    Files.move(folder.resolve("label"), folder.resolve("prints"));
    assertThat(page.locator("#saved")).containsText("no longer where it was");
    text("called-name").fill("Ada Moreno");
    Files.move(folder.resolve("prints"), folder.resolve("label"));
    written("label", "credit: Ada Moreno");
    assertThat(page.locator("#saved")).containsText("Saved in");
  }

  @Test
  void whatTheProgramCannotTakeUpStaysTyped() throws IOException {
    begin("I need a label");
    String much = "x".repeat((1 << 20) + 1);
    page.evaluate(
        "([id, much]) => { const e = document.getElementById(id); e.value = much;"
            + " e.dispatchEvent(new Event('input', {bubbles: true})); }",
        List.of("t-called-name", much));
    assertThat(page.locator("#saved")).containsText("could not take this up");
    page.waitForTimeout(5_000); // the record is looked at meanwhile
    assertThat(page.locator("#saved")).containsText("could not take this up");
    Object length = page.evaluate("document.getElementById('t-called-name').value.length");
    assertThat(length).isEqualTo(much.length());
  }

  @Test
  void aDoubleClickBeginsOneAnswerAndUndoTakesItBack() throws IOException {
    begin("I need AI clauses");
    text("agency-agency").fill("Lumen Studio");
    written("contract", "name: Lumen Studio");
    choice("position-position-balanced").dblclick();
    written("contract", "position: balanced");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")).click();
    assertThat(choice("position-position-balanced")).not().isChecked();
    assertThat(record("contract")).contains("name: Lumen Studio").doesNotContain("position:");
  }

  @Test
  void everythingCanBeAnsweredByKeyboard() throws IOException {
    begin("I need a label");
    choice("kinds-kinds-words").focus();
    page.keyboard().press("Space");
    written("label", "what: text");
    assertThat(choice("kinds-kinds-words")).isFocused();
    choice("maker.words-maker-wrote").focus();
    page.keyboard().press("Space");
    written("label", "act: write");
    assertThat(choice("maker.words-maker-wrote")).isFocused();
  }

  @Test
  void aFallbackIsTakenByKeyboardAndTheDocumentBesideItChanges() throws IOException {
    begin("I need AI clauses");
    page.getByText("Compare the positions clause by clause").click();
    String words = "it then must pay for work redone in proportion to the price";
    assertThat(page.frameLocator("iframe").locator("body")).not().containsText(words);
    page.locator("[id=\"clause-ai-use\"] > summary").press("Enter");
    Locator take = page.locator("[id=\"b-fallback.ai-use\"]");
    take.press("Enter");
    written("contract", "fallback: [ai-use]");
    assertThat(page.frameLocator("iframe").locator("body")).containsText(words);
    assertThat(take).isFocused();
    assertThat(take).hasText("Back to the position’s own words");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")).click();
    assertThat(page.frameLocator("iframe").locator("body")).not().containsText(words);
    assertThat(record("contract")).doesNotContain("fallback");
  }

  @Test
  void aSecondFreelancerIsPutInByKeyboardAndTheListShowsWhatIsOpen() throws IOException {
    begin("I need AI clauses");
    text("contractor-contractor").fill("Ada Moreno");
    written("contract", "name: Ada Moreno");
    page.locator("#another > summary").press("Enter");
    page.locator("#t-another").fill("Fog Sound Ltd");
    page.keyboard().press("Enter");
    page.waitForURL("**party=contractor-2");
    text("terms-price").fill("USD 900");
    written("contract", "price: USD 900");
    page.locator(".matters a").first().click();
    assertThat(text("contractor-contractor")).hasValue("Ada Moreno");
    assertThat(text("terms-price")).hasValue("");
    page.locator("a.name").click();
    assertThat(page.locator(".record .chip")).containsText("open points");
  }

  @Test
  void axeFindsNothing() throws IOException {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      into(
          new NewContextOptions()
              .setLocale("en-US")
              .setColorScheme(scheme)
              .setBypassCSP(true)
              .setViewportSize(390, 844));
      axe("home");
      begin("I need a label");
      choice("places-places-eu").check();
      choice("kinds-kinds-pictures").check();
      choice("maker.pictures-maker-tool").check();
      assertThat(page.locator(".card")).containsText("European Union");
      axe("label");
      String label = page.url();
      for (String door : List.of("contract", "contract/positions", "register")) {
        page.navigate(label.substring(0, label.lastIndexOf('/') + 1) + door);
        axe(door);
      }
      page.navigate(server.address().replaceAll("[?].*", ""));
      assertThat(page.locator(".record .chip").first()).isVisible();
      axe("home with a record");
    }
  }

  @Test
  void nothingIsWiderThanATelephone() throws IOException {
    into(new NewContextOptions().setLocale("en-US").setViewportSize(320, 640));
    begin("I need a label");
    sellsPrints();
    Object wide =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) wide).intValue()).isZero();
  }

  @Test
  void aPageOfAnotherOriginReadsAndWritesNothing() throws IOException {
    begin("I need a label");
    String before = record("label");
    String here = "http://127.0.0.1:" + server.port();
    String evil =
        "<!doctype html><title>evil</title><iframe id=f src='"
            + here
            + "/'></iframe><form id=p method=post action='"
            + here
            + "/record/label/project.yaml/label/answer'><input name=question value=places>"
            + "<input name=field value=places><input name=f.places value=etsy></form>";
    HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 8);
    other.createContext(
        "/",
        exchange -> {
          byte[] bytes = evil.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    other.start();
    try {
      Page visited = context.newPage();
      visited.navigate("http://localhost:" + other.getAddress().getPort() + "/");
      Object read =
          visited.evaluate(
              "async here => { const got = []; for (const mode of ['cors', 'no-cors']) { try {"
                  + " const a = await fetch(here + '/', {mode, credentials: 'include'});"
                  + " got.push((await a.text()).length); } catch (e) { got.push(0); } }"
                  + " try { new WebSocket(here.replace('http', 'ws')); } catch (e) {}"
                  + " return got; }",
              here);
      assertThat(read).isEqualTo(List.of(0, 0));
      assertThat(visited.frames().get(1).content()).doesNotContain("I need a label");
      visited.evaluate("document.getElementById('p').submit()");
      visited.waitForTimeout(500);
      assertThat(record("label")).isEqualTo(before);
    } finally {
      other.stop(0);
    }
  }
}

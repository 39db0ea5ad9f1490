package org.bonafide.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import org.bonafide.page.HarborRecord;
import org.junit.jupiter.api.Test;

/** Screens that one meets rarely, and how they are printed. */
class ScreensInBrowserTest extends PageCase {

  private static final String SEVERAL =
      HarborRecord.TEXT
          .replace(
              "contractor: {person: lin}}",
              "contractor: {person: lin}, fog: {name: Fog Sound Ltd}}")
          .replace("with: [contractor]", "with: [contractor, {party: fog, price: USD 900}]");

  private String at(String rest) {
    return "http://127.0.0.1:" + server.port() + rest;
  }

  @Test
  void axeFindsNothingOnScreensThatAreRare() throws IOException {
    HarborRecord.write(folder, SEVERAL);
    assertThat(HarborRecord.read(folder)).contains("fog: {name");
    String record = "/record/" + HarborRecord.NAME + "/";
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      HarborRecord.write(folder, SEVERAL);
      into(
          new NewContextOptions()
              .setLocale("zh-CN")
              .setColorScheme(scheme)
              .setBypassCSP(true)
              .setViewportSize(390, 844));
      page.navigate(at(record + "contract?party=fog"));
      page.locator(".take-out > summary").click();
      page.locator("#another > summary").click();
      axe("what goes with a freelancer");
      page.navigate(at("/nowhere"));
      axe("nothing is here");
      page.navigate(at(record + "register"));
      text("finished-created").fill("yesterday or so");
      assertThat(page.locator("[role=alert]")).isVisible();
      axe("refused");
      HarborRecord.write(folder, "bonafide: [");
      page.navigate(at(record + "label"));
      axe("cannot be read");
    }
  }

  @Test
  void whatIsPrintedIsTheAnswersAndWhatComesOfThem() throws IOException {
    HarborRecord.write(folder, HarborRecord.TEXT);
    page.navigate(at("/record/" + HarborRecord.NAME + "/label"));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (String gone : List.of(".top nav", ".bar", ".foot", "iframe", ".search", "#zone")) {
      assertThat(page.locator(gone).first()).isHidden();
    }
    assertThat(page.locator(".card").first()).isVisible();
    assertThat(page.locator("#q-kinds")).isVisible();
    Object cut =
        page.evaluate(
            "[...document.querySelectorAll('aside, .tiles')].filter(e => e.scrollHeight >"
                + " e.clientHeight + 1).length");
    assertThat(((Number) cut).intValue()).isZero();
  }

  @Test
  void thePageStaysAliveWhilePicturesAreSent() throws IOException {
    begin("I need a label");
    Object frames =
        page.evaluate(
            """
            () => new Promise((good) => {
              let drawn = 0;
              const all = new DataTransfer();
              for (let n = 0; n < 10; n++) all.items.add(new File([new Uint8Array(1 << 20)], 'p' + n + '.png'));
              const input = document.getElementById('zone-files');
              input.files = all.files;
              const tick = () => { drawn++; requestAnimationFrame(tick); };
              requestAnimationFrame(tick);
              addEventListener('pagehide', () => { sessionStorage.drawn = drawn; });
              input.dispatchEvent(new Event('change', { bubbles: true }));
              good(1);
            })
            """);
    assertThat(frames).isEqualTo(1);
    page.waitForURL("**/files");
    Object drawn = page.evaluate("Number(sessionStorage.drawn)");
    assertThat(((Number) drawn).intValue()).as("frames drawn while ten came in").isGreaterThan(10);
    assertThat(page.locator(".file")).hasCount(10);
  }
}

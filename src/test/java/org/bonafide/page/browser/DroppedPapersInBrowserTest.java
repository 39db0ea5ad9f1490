package org.bonafide.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.bonafide.page.HarborRecord;
import org.bonafide.word.SampleHosts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Word file and a picture dropped on the page, in a browser, up to the file that is saved. */
class DroppedPapersInBrowserTest extends PageCase {

  @BeforeEach
  void openRecord() throws IOException {
    HarborRecord.write(folder, HarborRecord.TEXT);
  }

  private void dropAt(String door, String name, byte[] bytes) {
    page.navigate("http://127.0.0.1:" + server.port() + "/record/harbor/project.yaml/" + door);
    page.locator("#zone-files").setInputFiles(new FilePayload(name, "application/zip", bytes));
    page.waitForURL("**/files**");
  }

  private byte[] saved(String link) throws IOException {
    Download saved =
        page.waitForDownload(
            () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click());
    return Files.readAllBytes(saved.path());
  }

  private static byte[] host() {
    return SampleHosts.all().get("heading styles");
  }

  @Test
  void anAgreementDroppedAtTheContractComesBackWithTheClauses() throws IOException {
    dropAt("contract", "agency.docx", host());
    assertThat(page.locator("h1")).containsText("An agreement of the other side");
    assertThat(saved("Save the copy"))
        .isEqualTo(
            HarborRecord.commanded(
                folder,
                "agency.docx",
                host(),
                "agency-with-ai-clauses.docx",
                "join",
                "agency.docx",
                "project.yaml"));
  }

  @Test
  void aDraftDroppedAtTheContractShowsThatNothingWasChanged() throws IOException {
    dropAt("contract", "draft.docx", HarborRecord.draft(folder));
    assertThat(page.locator("h1")).containsText("A draft of yours that came back");
    assertThat(page.locator("main")).containsText("Nothing was changed.");
    assertThat(saved("Table for counsel PDF"))
        .isEqualTo(
            HarborRecord.commanded(
                folder,
                "draft.docx",
                HarborRecord.draft(folder),
                "draft-changes.pdf",
                "returned",
                "draft.docx",
                "project.yaml",
                "--format",
                "pdf"));
  }

  @Test
  void aPictureGetsItsLabelByKeyboard() throws IOException {
    dropAt("label", "poster.png", HarborRecord.picture());
    Locator link =
        page.getByRole(
            AriaRole.LINK, new Page.GetByRoleOptions().setName("Put the label on a copy: poster"));
    link.focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/label");
    assertThat(page.locator("main")).containsText("PNG text parameters");
    page.locator("#s-corner").selectOption("top-left");
    Locator show =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show it so"));
    show.focus();
    page.keyboard().press("Enter");
    page.waitForURL("**corner=top-left**");
    assertThat(page.locator("figure img")).isVisible();
    assertThat(page.evaluate("() => document.querySelector('figure img').naturalWidth"))
        .isEqualTo(900);
    assertThat(saved("Save the copy"))
        .isEqualTo(
            HarborRecord.commanded(
                folder,
                "poster.png",
                HarborRecord.picture(),
                "poster-labelled.png",
                "label",
                "project.yaml",
                "--image",
                "poster.png",
                "--corner",
                "top-left"));
  }

  @Test
  void axeFindsNothingAndNothingIsWiderThanATelephone() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      into(
          new NewContextOptions()
              .setLocale("en-US")
              .setColorScheme(scheme)
              .setBypassCSP(true)
              .setViewportSize(320, 800));
      dropAt("contract", "agency.docx", host());
      looked(scheme + " join");
      page.navigate(page.url() + "?as=returned");
      looked(scheme + " returned");
      dropAt("label", "poster.png", HarborRecord.picture());
      page.navigate(
          page.getByRole(
                  AriaRole.LINK, new Page.GetByRoleOptions().setName("Put the label on a copy"))
              .first()
              .evaluate("link => link.href")
              .toString());
      looked(scheme + " picture");
    }
  }

  private void looked(String screen) {
    axe(screen);
    Object wide =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) wide).intValue()).as(screen).isZero();
  }
}

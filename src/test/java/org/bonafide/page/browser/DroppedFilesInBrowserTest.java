package org.bonafide.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.scan.Exports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files dropped on the page, or chosen, in a browser. */
class DroppedFilesInBrowserTest extends PageCase {

  private static final String RECORD =
      """
      bonafide: 1
      title: Harbor # mine
      languages: [en]

      works:
        poster:
          title: Harbor
          elements:
            scene: {what: artwork, describe: the scene}
            text: {what: text, describe: the text}
      """;

  @BeforeEach
  void openRecord() throws IOException {
    Files.createDirectories(folder.resolve("harbor"));
    Files.writeString(folder.resolve("harbor/project.yaml"), RECORD);
    page.navigate(label());
  }

  private String label() {
    return "http://127.0.0.1:" + server.port() + "/record/harbor/project.yaml/label";
  }

  private void openedAs(NewContextOptions options) {
    into(options);
    page.navigate(label());
  }

  private static FilePayload png(String name, byte[] bytes) {
    return new FilePayload(name, "image/png", bytes);
  }

  private static FilePayload midjourney() {
    return png("lighthouse.png", Exports.midjourney("a lighthouse in fog", "a", "02"));
  }

  private void choose(FilePayload... files) {
    page.locator("#zone-files").setInputFiles(files);
    page.waitForURL("**/files");
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void chosenFilesAreSortedByKeyboardAndKept() throws IOException {
    choose(midjourney(), png("plain.png", Pictures.png(40, 30)));
    assertThat(page.locator(".file")).hasCount(2);
    assertThat(page.locator("#file-1")).containsText("a lighthouse in fog");
    assertThat(page.locator("#file-1 img")).isVisible();
    Locator part = page.locator("#part-of-1");
    part.selectOption("");
    assertThat(page.locator("[data-part=''] #file-1")).isVisible();
    part.focus();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("[data-part='poster.scene'] #file-1")).isVisible();
    assertThat(part).isFocused();
    assertThat(record("harbor")).isEqualTo(RECORD);
    button("Keep these files with the record").click();
    assertThat(page.locator(".done")).containsText("Kept: 2 files");
    assertThat(record("harbor")).contains("file: evidence/scene/lighthouse.png", "Harbor # mine");
  }

  /** By the events of a drag: whether a mouse that is driven starts one hangs on its pace. */
  @Test
  void aFileIsDraggedToItsPart() {
    choose(midjourney());
    page.locator("#part-of-1").selectOption("");
    assertThat(page.locator("[data-part=''] #file-1")).isVisible();
    page.evaluate(
        "() => { const all = new DataTransfer(); const at = (type, where) => document"
            + ".querySelector(where).dispatchEvent(new DragEvent(type, {dataTransfer: all,"
            + " bubbles: true, cancelable: true})); at('dragstart', '#file-1');"
            + " for (const type of ['dragover', 'drop']) at(type, '[data-part=\"poster.text\"] h2');"
            + " at('dragend', '#file-1'); }");
    assertThat(page.locator("[data-part='poster.text'] #file-1")).isVisible();
    assertThat(page.locator("#part-of-1")).hasValue("poster.text");
  }

  @Test
  void filesAreDroppedOnThePage() {
    page.evaluate(
        "() => { const all = new DataTransfer();"
            + " all.items.add(new File(['hello'], '../a b.xyz'));"
            + " all.items.add(new File(['x'], '.hidden'));"
            + " for (const type of ['dragover', 'drop']) document.getElementById('zone')"
            + ".dispatchEvent(new DragEvent(type, {dataTransfer: all, bubbles: true,"
            + " cancelable: true})); }");
    page.waitForURL("**/files");
    assertThat(page.locator(".file h3")).hasText(new String[] {"../a b.xyz", ".hidden"});
  }

  @Test
  void aWholeFolderKeepsItsFolders(@TempDir Path chosen) throws IOException {
    Files.createDirectories(chosen.resolve("rejected"));
    Files.createDirectories(chosen.resolve(".git"));
    Files.write(chosen.resolve("rejected/b.png"), midjourney().buffer);
    Files.write(chosen.resolve(".git/config"), new byte[3]);
    page.locator("#zone-folder").setInputFiles(chosen);
    page.waitForURL("**/files");
    assertThat(page.locator(".file")).hasCount(1);
    assertThat(page.locator(".file h3")).hasText(chosen.getFileName() + "/rejected/b.png");
    assertThat(page.locator("#unused-1")).isChecked();
  }

  @Test
  void tenMegabytesOfPicturesComeInOneAfterTheOther(@TempDir Path chosen) throws IOException {
    Random random = new Random(7);
    List<Path> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      byte[] bytes = new byte[2 << 20];
      random.nextBytes(bytes);
      all.add(chosen.resolve("large-" + i + ".png"));
      Files.write(all.get(i), Pictures.with(Pictures.png(9, 9), "zzZz", bytes));
    }
    page.evaluate(
        "() => { const told = new Set(); new MutationObserver(() => {"
            + " told.add(document.getElementById('drop-told').textContent);"
            + " sessionStorage.told = [...told].join('\\n'); })"
            + ".observe(document.getElementById('drop-told'), {childList: true}); }");
    page.locator("#zone-files").setInputFiles(all.toArray(Path[]::new));
    page.waitForURL("**/files");
    assertThat(page.locator(".file")).hasCount(5);
    assertThat(page.evaluate("() => sessionStorage.told").toString())
        .contains("File 1 of 5: large-0.png", "File 5 of 5: large-4.png");
  }

  @Test
  void aFileThatIsTooLargeIsToldAndNotSent() {
    page.evaluate("() => { document.getElementById('zone').dataset.largest = '10'; }");
    choose(midjourney());
    assertThat(page.locator("[role=alert]")).containsText("lighthouse.png");
    assertThat(page.locator("[role=alert]")).containsText("is larger than");
  }

  @Test
  void withoutScriptTheFormDoesTheSame() throws IOException {
    openedAs(new NewContextOptions().setLocale("en-US").setJavaScriptEnabled(false));
    page.locator("#zone-files").setInputFiles(midjourney());
    button("Add these files").click();
    page.waitForURL("**/files");
    page.locator("#part-of-1").selectOption("poster.text");
    page.locator("#sort-1 button").click();
    assertThat(page.locator("[data-part='poster.text'] #file-1")).isVisible();
    button("Keep these files with the record").click();
    assertThat(page.locator(".done")).containsText("Kept: 1 files");
    try (Stream<Path> kept = Files.list(folder.resolve("harbor/evidence/text"))) {
      assertThat(kept).hasSize(1);
    }
  }

  @Test
  void axeFindsNothingAndNothingIsWiderThanATelephone() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      openedAs(
          new NewContextOptions()
              .setLocale("en-US")
              .setColorScheme(scheme)
              .setBypassCSP(true)
              .setViewportSize(320, 800));
      choose(
          midjourney(),
          png("a-long-name-without-any-blank-in-it-".repeat(4) + ".xyz", new byte[9]),
          new FilePayload("conversations.json", "text/plain", Exports.conversations().getBytes()));
      assertThat(page.locator(".file")).hasCount(3);
      axe(scheme.name());
      Object wide =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(((Number) wide).intValue()).isZero();
      button("Remove all").click();
      assertThat(page.locator(".file")).hasCount(0);
    }
  }
}

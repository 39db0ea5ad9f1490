package org.bonafide.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.scan.Exports;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.word.HostBuilder;
import org.bonafide.word.HostRefusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of {@code docs/page}: {@code mvn surefire:test -Dtest=DocScreensTest
 * -Dscreens=docs/page}. With {@code -Dwidths=320,768,1920} each screen is taken whole at these
 * widths instead, and as it is printed, to be looked at.
 */
@EnabledIfSystemProperty(named = "screens", matches = ".+")
class DocScreensTest extends PageCase {

  private static final Path TO = Path.of(System.getProperty("screens", "target/screens"));
  private static final List<Integer> WIDTHS =
      Stream.of(System.getProperty("widths", "").split(","))
          .filter(one -> !one.isEmpty())
          .map(Integer::valueOf)
          .toList();

  /** As large as a picture of the docs may be. */
  private static final int LARGEST = 100_000;

  private static final NewContextOptions WIDE =
      new NewContextOptions().setLocale("en-US").setViewportSize(1280, 900);
  private static final NewContextOptions PHONE =
      new NewContextOptions()
          .setLocale("zh-CN")
          .setColorScheme(ColorScheme.DARK)
          .setViewportSize(390, 844);

  private void go(String rest) {
    page.navigate("http://127.0.0.1:" + server.port() + rest);
  }

  private void dropped(String door, FilePayload... files) {
    go("/record/" + door);
    page.locator("#zone-files").setInputFiles(files);
    page.waitForURL("**/files**");
  }

  private void take(String name) throws IOException {
    page.waitForTimeout(600);
    Files.createDirectories(TO);
    if (WIDTHS.isEmpty()) {
      byte[] png = PalettePng.of(page.screenshot());
      Files.write(TO.resolve(name + ".png"), png);
      assertThat(png.length).as(name).isLessThan(LARGEST);
      return;
    }
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      page.waitForTimeout(300);
      Files.write(TO.resolve(name + "-" + width + ".png"), whole());
    }
    page.setViewportSize(800, 1100);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Files.write(TO.resolve(name + "-print.png"), whole());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.setViewportSize(1280, 900);
  }

  private byte[] whole() {
    return page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
  }

  private void records() throws IOException {
    for (String name : List.of("campaign", "commission", "lantern", "pendant")) {
      try (Stream<Path> all = Files.walk(Path.of("examples", name))) {
        for (Path one : all.toList()) {
          Path to = folder.resolve(Path.of("examples").relativize(one).toString());
          if (Files.isDirectory(one)) {
            Files.createDirectories(to);
          } else {
            Files.copy(one, to);
          }
        }
      }
    }
  }

  /** A draft of the campaign's contract in which the other side has changed a word. */
  private byte[] returned() throws IOException {
    byte[] draft =
        Bonafide.shipped()
            .publish(
                ProjectSource.file(folder, "campaign/project.yaml"),
                Wanted.all().only("contract").as("docx"))
            .files()
            .get("ai-clauses.docx");
    Map<String, String> parts = HostRefusals.texts(draft);
    parts.compute("word/document.xml", (name, xml) -> xml.replaceFirst(" must ", " may "));
    return HostBuilder.zip(parts);
  }

  /** A harbor by night, with what the tool was told. */
  private static byte[] picture() throws IOException {
    BufferedImage sea = new BufferedImage(960, 640, BufferedImage.TYPE_INT_RGB);
    Graphics2D on = sea.createGraphics();
    on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    on.setPaint(new GradientPaint(0, 0, new Color(0x16243d), 0, 420, new Color(0x4d6a8f)));
    on.fillRect(0, 0, 960, 420);
    on.setColor(new Color(0xf2e6c2));
    on.fillOval(660, 90, 110, 110);
    on.setColor(new Color(0x223650));
    on.fillRect(0, 420, 960, 220);
    on.setColor(new Color(0x0c1626));
    on.fillPolygon(new int[] {180, 420, 380, 220}, new int[] {440, 440, 500, 500}, 4);
    on.fillPolygon(new int[] {300, 300, 390}, new int[] {220, 425, 425}, 3);
    on.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(sea, "png", png);
    return Pictures.with(
        png.toByteArray(), "tEXt", Pictures.text("parameters", "a harbor by night, one boat"));
  }

  private static FilePayload file(String name, String type, byte[] bytes) {
    return new FilePayload(name, type, bytes);
  }

  @Test
  void everyScreenIsTaken() throws IOException {
    records();
    into(WIDE);
    assertThat(page.locator(".record").count()).isEqualTo(4);
    assertThat(page.locator(".record .count:has(.chip)")).hasCount(4);
    take("home");
    go("/record/lantern/project.yaml/label");
    take("label");
    go("/record/campaign/project.yaml/contract");
    take("contract");
    go("/record/campaign/project.yaml/contract/positions");
    take("positions");
    go("/record/campaign/project.yaml/register");
    take("register");
    dropped(
        "campaign/project.yaml/label",
        file("lighthouse.png", "image/png", Exports.midjourney("a lighthouse in fog", "a", "02")),
        file("harbor.png", "image/png", picture()),
        file("notes.txt", "text/plain", "ideas for the poster".getBytes(StandardCharsets.UTF_8)));
    take("dropping");
    go("/record/campaign/project.yaml/label/files/2/label?part=poster");
    take("picture");
    dropped(
        "campaign/project.yaml/contract",
        file("ai-clauses-back.docx", "application/zip", returned()));
    take("word");
    into(PHONE);
    go("/record/commission/project.yaml/label");
    page.evaluate("document.getElementById('result').scrollIntoView()");
    take("chinese-dark");
    go("/record/commission/project.yaml/contract/positions");
    take("positions-chinese");
  }
}

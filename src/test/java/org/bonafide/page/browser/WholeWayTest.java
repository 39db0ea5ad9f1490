package org.bonafide.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonafide.cli.Main;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seven people, each from an empty folder to the file that the command line writes. */
class WholeWayTest extends PageCase {

  private static final Path TABLE = Path.of("docs/page.md");
  private static final double SECONDS_A_KEY = 0.3;
  private static final double SECONDS_A_QUESTION = 6;

  /**
   * Somebody with a wish.
   *
   * @param acts ids of what is chosen, and {@code id=words} of what is typed
   * @param file that is saved in the end
   */
  private record Person(String name, String door, List<String> acts, String file) {
    Person {
      acts = List.copyOf(acts);
    }

    /** A key for each choice, and one for each character. */
    int keys() {
      return acts.stream()
              .map(act -> act.substring(act.indexOf('=') + 1))
              .mapToInt(words -> words.codePointCount(0, words.length()))
              .sum()
          - acts.stream().filter(act -> !act.contains("=")).mapToInt(act -> act.length() - 1).sum();
    }

    String row(int questions) {
      double minutes = (questions * SECONDS_A_QUESTION + keys() * SECONDS_A_KEY) / 60;
      return String.format(
          Locale.ROOT, "| %s | %d | %d | %.1f |", name, questions, keys(), minutes);
    }
  }

  private static Person person(String name, String door, String file, String... acts) {
    return new Person(name, door, List.of(acts), file);
  }

  private static final List<Person> PEOPLE =
      List.of(
          person(
              "An Etsy seller",
              "label",
              "disclosure",
              "places-places-etsy",
              "kinds-kinds-pictures",
              "maker.pictures-maker-tool",
              "maker.pictures-maker-tool.tools=Midjourney v7",
              "then.pictures-then-changed",
              "then.pictures-then-changed.what=repainted the sky",
              "called-name=Harbor & Fog Prints"),
          person(
              "A KDP author",
              "label",
              "disclosure",
              "places-places-amazon-kdp",
              "kinds-kinds-pictures",
              "kinds-kinds-words",
              "maker.pictures-maker-tool",
              "maker.pictures-maker-tool.tools=Midjourney",
              "then.pictures-then-chose",
              "maker.words-maker-wrote",
              "edit.words-edit-added",
              "edit.words-edit-added.tools=ChatGPT",
              "edit.words-edit-added.what=chapters 23 and 24",
              "called-name=A. N. Onymous"),
          person(
              "A musician",
              "label",
              "disclosure",
              "places-places-spotify",
              "places-places-youtube",
              "kinds-kinds-instruments",
              "kinds-kinds-voices",
              "kinds-kinds-lyrics",
              "maker.instruments-maker-tool",
              "maker.instruments-maker-tool.tools=Suno",
              "then.instruments-then-chose",
              "seen.instruments-taken-not-taken",
              "seen.instruments-who-nobody",
              "maker.voices-maker-spoke",
              "edit.voices-edit-nothing",
              "maker.lyrics-maker-wrote",
              "edit.lyrics-edit-nothing",
              "called-name=KITMO"),
          person(
              "A game developer",
              "label",
              "disclosure",
              "places-places-steam",
              "places-places-itch",
              "kinds-kinds-pictures",
              "kinds-kinds-code",
              "kinds-kinds-live",
              "maker.pictures-maker-tool",
              "maker.pictures-maker-tool.tools=SDXL",
              "then.pictures-then-changed",
              "then.pictures-then-changed.what=repainted",
              "maker.code-maker-coded",
              "edit.code-edit-improved",
              "edit.code-edit-improved.tools=GitHub Copilot",
              "live.live-tools=GPT-5",
              "live.live-what-words",
              "called-name=Jo Tanaka",
              "called-title=Lantern Quest"),
          person(
              "A researcher",
              "label",
              "disclosure",
              "places-places-elsevier",
              "kinds-kinds-words",
              "maker.words-maker-wrote",
              "edit.words-edit-smoother",
              "edit.words-edit-smoother.tools=Claude Sonnet 4.5",
              "edit.words-edit-added",
              "edit.words-edit-added.tools=ChatGPT GPT-5",
              "edit.words-edit-added.what=sections 2.1 and 2.2",
              "called-name=Dana Ruiz"),
          person(
              "A producer",
              "contract",
              "ai-clauses",
              "agency-agency=Lumen Studio LLC",
              "contractor-contractor=Ada Moreno",
              "contractor-contractor-individual",
              "planned-planned=Harbor poster",
              "permitted-permitted-listed",
              "permitted-permitted-listed.tools=Midjourney v7, Firefly",
              "law-law=New York",
              "position-position-balanced",
              "likeness-likeness-no-replica",
              "terms-price=USD 4,000"),
          person(
              "A paralegal",
              "register",
              "registration-us",
              "called-name=Ada Moreno",
              "called-title=Harbor",
              "offices-offices-us",
              "kinds-kinds-pictures",
              "maker.pictures-maker-drew",
              "edit.pictures-edit-nothing",
              "category-category-visual-art",
              "finished-created=2026-03-12",
              "finished-place=US",
              "published-unpublished-unpublished",
              "author-citizenship=US",
              "author-domicile=US",
              "owner-owner-authored",
              "claimant-claimant-author",
              "deposit-deposit=harbor.png"));

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "zh-CN"})
  void eachLeavesWithTheFileThatTheCommandLineWrites(String language) throws IOException {
    List<String> rows = new ArrayList<>();
    for (Person person : PEOPLE) {
      into(new NewContextOptions().setLocale(language).setViewportSize(1280, 900));
      page.locator("form.door button[value=" + person.door() + "]").click();
      page.waitForURL("**/record/**");
      person.acts().forEach(this::does);
      rows.add(person.row(page.locator("#questions form.question").count()));
      String record = page.url().replaceFirst(".*/record/([^/]+)/.*", "$1");
      assertThat(saved(person)).as(person.name()).isEqualTo(written(person, record));
    }
    assertThat(Files.readString(TABLE)).contains(String.join("\n", rows));
  }

  /** Chooses or types, and waits until that is in the file. */
  private void does(String act) {
    int at = act.indexOf('=');
    if (at < 0) {
      choice(act).check();
    } else {
      text(act.substring(0, at)).fill(act.substring(at + 1));
    }
    page.waitForTimeout(400); // an answer is sent a quarter of a second after the last key
    page.waitForFunction("() => !document.querySelector('.htmx-request')");
  }

  private byte[] saved(Person person) throws IOException {
    String link = "a[href$='/file/" + person.file() + ".docx']";
    Download saved = page.waitForDownload(() -> page.locator(link).click());
    return Files.readAllBytes(saved.path());
  }

  private byte[] written(Person person, String record) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    String[] command = {
      "generate",
      "project.yaml",
      "--out",
      "out",
      "--formats",
      "docx",
      "--only",
      person.door().equals("label")
          ? "disclosure"
          : person.door().equals("contract") ? "contract" : "registration"
    };
    int exit = Main.run(command, out, out, folder.resolve(record));
    assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
    return Files.readAllBytes(folder.resolve(record + "/out/" + person.file() + ".docx"));
  }
}

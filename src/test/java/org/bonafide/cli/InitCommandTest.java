package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starting a record. */
class InitCommandTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
  }

  private Project started(String dir) {
    var reading = ProjectReader.read(folder.resolve(dir).resolve("project.yaml"));
    assertThat(reading.findings()).isEmpty();
    return reading.project().orElseThrow();
  }

  @Test
  void theStarterIsCommentedAndWithoutFindings() throws IOException {
    assertThat(desk.run("init", "new/poster")).isZero();
    assertThat(Files.readString(folder.resolve("new/poster/project.yaml"))).contains("# reference");
    started("new/poster");
    assertThat(desk.out).contains("bonafide check new/poster/project.yaml");
  }

  @Test
  void flagsFillTheStarterWhateverTheyHold() {
    String title = "\"# 1. *Evil* | <b>: {x}\\";
    assertThat(
            desk.run(
                "init",
                "a b",
                "--title",
                title,
                "--author",
                "林悦 🎨 نور",
                "--tool",
                "- x: y",
                "--language",
                "zh-CN"))
        .isZero();
    Project project = started("a b");
    assertThat(project.title()).isEqualTo(title);
    assertThat(project.people().get("author").name()).isEqualTo("林悦 🎨 نور");
    assertThat(project.tools().get("ai").name()).isEqualTo("- x: y");
    assertThat(project.languages().get(0).toLanguageTag()).isEqualTo("zh-CN");
    assertThat(desk.out).contains("'a b/project.yaml'");
  }

  @Test
  void onATerminalItAsks() {
    assertThat(desk.answer("Harbor\nLin Yue\nMidjourney\n\n", true, "init", "asked")).isZero();
    Project project = started("asked");
    assertThat(project.title()).isEqualTo("Harbor");
    assertThat(project.tools().get("ai").name()).isEqualTo("Midjourney");
  }

  @Test
  void severalToolsWithCommasAreSeveralToolsAndNoActIsStated() throws IOException {
    assertThat(desk.run("init", "t", "--tool", "Midjourney, Adobe Firefly、Suno")).isZero();
    assertThat(started("t").tools().values())
        .extracting(tool -> tool.name())
        .containsExactly("Midjourney", "Adobe Firefly", "Suno");
    assertThat(desk.run("init", "one", "--tool", "Midjourney")).isZero();
    assertThat(started("one").works().get("work").elements().get("main").steps()).isEmpty();
  }

  @Test
  void whoeverOnlyBeginsGetsNoContractAndNoNotesOnOne() {
    desk.run("init", "p");
    assertThat(desk.run("generate", "p/project.yaml", "--out", "made")).isZero();
    assertThat(desk.out).contains("disclosure.docx").doesNotContain("ai-clauses");
    desk.run("check", "p/project.yaml");
    assertThat(desk.out).contains(" note ").doesNotContain("\"ai-clauses");
  }

  @Test
  void aLabelIsAskedForAloneAndNeverOverwrites() throws IOException {
    assertThat(desk.run("init", "l", "--label", "--contract")).isEqualTo(2);
    assertThat(desk.run("init", "l", "--label", "--tool", "Suno")).isEqualTo(2);
    assertThat(desk.err).contains("--title and --language");
    assertThat(desk.run("init", "l", "--label", "--title", "Tide")).isZero();
    assertThat(started("l").title()).isEqualTo("Tide");
    assertThat(desk.run("init", "l", "--label")).isEqualTo(3);
    assertThat(desk.out).doesNotContain("1. ");
  }

  @Test
  void aLabelOfPipedAnswersEndsAtTheFirstThatIsNotUnderstood() {
    assertThat(desk.answer("etsy\npictures\nwhatever\n1\nLin\n", false, "init", "s", "--label"))
        .isEqualTo(2);
    assertThat(desk.err).contains("Line 3, \"whatever\"", "3. Pictures", "3 an AI tool");
    assertThat(folder.resolve("s")).doesNotExist();
  }

  @Test
  void aPlaceholderInAnAnswerIsJustText() {
    assertThat(desk.run("init", "p", "--title", "a @author@ b", "--author", "Lin")).isZero();
    assertThat(started("p").title()).isEqualTo("a @author@ b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"campaign", "pendant", "comic", "lantern", "commission"})
  void examplesComeWithTheirRecordFiles(String name) {
    assertThat(desk.run("init", name, "--example", name)).isZero();
    assertThat(folder.resolve(name).resolve("evidence")).isNotEmptyDirectory();
    desk.run("check", name + "/project.yaml");
    assertThat(desk.out)
        .doesNotContainPattern("project.yaml:\\d+:\\d+ (error|warning) (?!few-items-arranged)");
  }

  @Test
  void nothingIsEverOverwritten() throws IOException {
    Files.createDirectory(folder.resolve("mine"));
    desk.write("mine/project.yaml", "mine");
    assertThat(desk.run("init", "mine")).isEqualTo(3);
    assertThat(desk.run("init", "mine", "--example", "pendant")).isEqualTo(3);
    assertThat(folder.resolve("mine/project.yaml")).hasContent("mine");
    assertThat(folder.resolve("mine/README.md")).doesNotExist();
  }

  @Test
  void aFileInPlaceOfTheFolderIsSaidPlainly() throws IOException {
    desk.write("taken", "x");
    assertThat(desk.run("init", "taken")).isEqualTo(3);
    assertThat(desk.err).contains("cannot be made a folder").doesNotContain("Exception");
  }

  @Test
  void anUnknownExampleGetsASuggestion() {
    assertThat(desk.run("init", "x", "--example", "comics")).isEqualTo(2);
    assertThat(desk.err).contains("Did you mean \"comic\"?");
  }
}

package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a record to a folder, as a person sees it. */
class GenerateCommandTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk(folder);
    desk.write("project.yaml", Desk.RECORD);
  }

  @Test
  void noContractIsDraftedOfARecordThatHasNoneUnlessAskedFor() throws IOException {
    assertThat(desk.run("generate", "project.yaml", "--out", "o", "--formats", "docx")).isZero();
    assertThat(folder.resolve("o/ai-clauses.docx")).doesNotExist();
    assertThat(desk.out).contains("No AI clauses are drafted", "--only");
    assertThat(
            desk.run(
                "generate",
                "project.yaml",
                "--only",
                "contract",
                "--out",
                "c",
                "--formats",
                "docx"))
        .isZero();
    assertThat(folder.resolve("c/ai-clauses.docx")).exists();
    desk.write("with.yaml", Desk.RECORD + "contract: {governing-law: US-NY}\n");
    assertThat(desk.run("generate", "with.yaml", "--out", "w", "--formats", "docx")).isZero();
    assertThat(folder.resolve("w/ai-clauses.docx")).exists();
    assertThat(desk.out).doesNotContain("No AI clauses are drafted");
  }

  @Test
  void theFolderIsNamedAfterTheReference() {
    assertThat(desk.run("generate", "project.yaml")).isZero();
    Path out = folder.resolve("out/cat-7");
    assertThat(out.resolve("disclosure.pdf")).isNotEmptyFile();
    assertThat(out.resolve("registration-us.docx")).isNotEmptyFile();
    assertThat(out.resolve("receipt.json")).isNotEmptyFile();
    assertThat(desk.out)
        .contains("Written to")
        .contains("cat-7")
        .containsOnlyOnce("not legal advice");
  }

  @Test
  void onlyWhatIsAskedForIsWritten() {
    assertThat(
            desk.run(
                "generate",
                "project.yaml",
                "--out",
                "o",
                "--only",
                "disclosure",
                "--formats",
                "docx"))
        .isZero();
    assertThat(folder.resolve("o").toFile().list())
        .containsExactlyInAnyOrder(
            "disclosure.docx",
            "disclosure.json",
            "disclosure-general.txt",
            "disclosure-snippet.html",
            "disclosure.xmp",
            "receipt.json");
  }

  @Test
  void quietSaysNothing() {
    assertThat(desk.run("generate", "project.yaml", "--quiet", "--formats", "docx")).isZero();
    assertThat(desk.said()).isEmpty();
  }

  @Test
  void anEditedFileIsKeptUntilForced() throws IOException {
    desk.run("generate", "project.yaml", "--out", "o", "--formats", "docx");
    Path edited = folder.resolve("o/disclosure.docx");
    Files.writeString(edited, "mine");
    assertThat(desk.run("generate", "project.yaml", "--out", "o", "--formats", "docx"))
        .isEqualTo(3);
    assertThat(edited).hasContent("mine");
    assertThat(desk.err).contains("disclosure.docx").contains("--force");
    assertThat(desk.run("generate", "project.yaml", "--out", "o", "--formats", "docx", "--force"))
        .isZero();
    assertThat(edited.toFile().length()).isGreaterThan(100);
  }

  @Test
  void aFolderOfOwnClausesMustBeAFolder() {
    assertThat(desk.run("generate", "project.yaml", "--clauses", "nowhere")).isEqualTo(2);
    assertThat(desk.err).contains("--clauses").contains("not a folder");
  }

  @Test
  void anErrorWithholdsAndTheExitSaysSo() throws IOException {
    desk.write("project.yaml", Desk.RECORD.replace("place: US", "plaice: US"));
    assertThat(desk.run("generate", "project.yaml")).isEqualTo(1);
    assertThat(desk.said()).contains("Nothing was written").contains("unknown-key");
    assertThat(folder.resolve("out")).doesNotExist();
  }
}

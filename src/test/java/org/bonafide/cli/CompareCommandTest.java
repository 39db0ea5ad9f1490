package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Positions side by side, as a person reads them. */
class CompareCommandTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk(folder);
    desk.write("project.yaml", Desk.RECORD);
  }

  @Test
  void columnsAreHeadedByThePositionAndEndWithItsFallback() {
    assertThat(desk.run("clauses", "compare", "records")).isZero();
    assertThat(desk.out)
        .contains("sample record")
        .contains("Governing law US (wording: us), AI use listed.")
        .containsPattern("Agency +\\| Balanced +\\| Freelancer")
        .containsPattern("Fallback: .*\\| Fallback: .*\\| Fallback: ");
    assertThat(desk.out.lines()).allMatch(line -> Wrapped.width(line) <= 100);
  }

  @Test
  void whatAllPositionsShareIsPrintedOnceAcrossTheWidth() {
    desk.run("clauses", "compare", "records");
    assertThat(desk.out).containsOnlyOnce("For each Element, the Freelancer must keep");
    assertThat(desk.out.lines().filter(line -> !line.contains("|")))
        .anyMatch(line -> Wrapped.width(line) > 80);
  }

  @Test
  void theTableIsAsWideAsTheTerminal() {
    for (int width : List.of(40, 61, 160)) {
      desk.width = width;
      for (String language : List.of("en", "zh-CN")) {
        assertThat(desk.run("clauses", "compare", "--language", language)).isZero();
        assertThat(desk.out.lines()).allMatch(line -> Wrapped.width(line) <= width);
      }
    }
    assertThat(Terminal.width("72")).isEqualTo(72);
    assertThat(Terminal.width(null)).isEqualTo(100);
    assertThat(Terminal.width("wide")).isEqualTo(100);
    assertThat(Terminal.width("3")).isEqualTo(40);
  }

  @Test
  void clausesThatDoNotDifferAreShownOnlyWhenAskedFor() {
    assertThat(desk.run("clauses", "compare")).isZero();
    assertThat(desk.out).contains("(records ").doesNotContain("(language ");
    assertThat(desk.run("clauses", "compare", "--all")).isZero();
    assertThat(desk.out).contains("(language ");
    assertThat(desk.run("clauses", "compare", "language")).isZero();
    assertThat(desk.out).contains("Does not stand.").doesNotContain("(records ");
  }

  @Test
  void theRecordsOwnLawUseAndLanguageAreTakenUnlessOthersAreAskedFor() throws IOException {
    desk.write(
        "project.yaml",
        Desk.RECORD + "contract: {governing-law: CN, ai-use: open}\nlanguages: [zh-CN]\n");
    assertThat(desk.run("clauses", "compare", "ai-use", "--project", "project.yaml")).isZero();
    assertThat(desk.out).contains("记录 project.yaml").contains("CN（用语：cn）").contains("不限");
    int code =
        desk.run(
            "clauses",
            "compare",
            "ai-use",
            "--project",
            "project.yaml",
            "--law",
            "US-CA",
            "--ai-use",
            "none",
            "--language",
            "en");
    assertThat(code).isZero();
    assertThat(desk.out.replaceAll("\\s+", " "))
        .contains(
            "the record project.yaml. Form: addendum. Governing law US-CA (wording: us), AI use none.");
  }

  @Test
  void theFormCanBeAskedForToo() {
    assertThat(desk.run("clauses", "compare", "records", "--form", "short")).isZero();
    assertThat(desk.out.replaceAll("\\s+", " "))
        .contains("Form: short form.", "T6 For each Element");
    assertThat(desk.run("clauses", "compare", "records", "--form", "shirt")).isEqualTo(2);
  }

  @Test
  void markdownHasATableOfThreeColumns() {
    assertThat(desk.run("clauses", "compare", "records", "--format", "markdown")).isZero();
    assertThat(desk.out)
        .startsWith("# Clauses at three positions\n")
        .contains("| Agency | Balanced | Freelancer |\n| --- | --- | --- |\n")
        .contains("**Fallback**: ");
  }

  @Test
  void aDocumentIsWrittenOnceAndKept() throws IOException {
    String[] args = {"clauses", "compare", "records", "--format", "pdf", "--out", "a/c.pdf"};
    assertThat(desk.run(args)).isZero();
    byte[] first = Files.readAllBytes(folder.resolve("a/c.pdf"));
    assertThat(folder.resolve("a").toFile().list()).containsExactly("c.pdf");
    Files.writeString(folder.resolve("a/c.pdf"), "mine");
    assertThat(desk.run(args)).isEqualTo(3);
    assertThat(desk.err).contains("is there already").contains("--force");
    assertThat(folder.resolve("a/c.pdf")).hasContent("mine");
    args = (String.join(" ", args) + " --force").split(" ");
    assertThat(desk.run(args)).isZero();
    assertThat(folder.resolve("a/c.pdf")).hasBinaryContent(first);
  }

  @Test
  void whatIsMistypedIsMisuse() {
    assertThat(desk.run("clauses", "compare", "record")).isEqualTo(2);
    assertThat(desk.err).contains("Did you mean \"records\"?");
    assertThat(desk.run("clauses", "compare", "--ai-use", "opn")).isEqualTo(2);
    assertThat(desk.err).contains("Did you mean \"open\"?");
    assertThat(desk.run("clauses", "compare", "--format", "docx")).isEqualTo(2);
    assertThat(desk.err).contains("needs --out FILE");
    assertThat(desk.run("clauses", "compare", "--out", "x.md")).isEqualTo(2);
    assertThat(desk.run("clauses", "compare", "--project", "nowhere.yaml")).isEqualTo(3);
    assertThat(desk.err).contains("nowhere.yaml").doesNotContain(folder.toString());
  }
}

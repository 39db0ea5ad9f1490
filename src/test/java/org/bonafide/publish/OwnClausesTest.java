package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.publish.files.Withheld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clause, template and target files of the user's own are read as strictly as the record. */
class OwnClausesTest {

  private static final String RECORD =
      """
      bonafide: 1
      title: T
      people: {mia: {name: Mia Torres}}
      parties: {shop: {name: The Shop LLC, kind: company}, mia-t: {person: mia}}
      works: {w: {title: W, category: visual-art, created: 2026-05-02}}
      contract: {agency: shop, with: [mia-t]}
      disclosure: {targets: [own]}
      """;

  private static final String WORDS =
      "# Inspection\n\nThe Agency may inspect the records of the caf\u00E9.\n";

  @TempDir Path folder;

  @BeforeEach
  void record() throws IOException {
    Files.writeString(folder.resolve("p.yaml"), RECORD);
    Files.createDirectories(folder.resolve("own"));
  }

  private void own(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve("own").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void own(String name, String text) throws IOException {
    own(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Request request(String kind) {
    return Request.of("p.yaml").from(folder).only(Set.of(kind)).as(Set.of("txt")).into("o");
  }

  private Report withClauses() {
    Optional<Path> own = Optional.of(folder.resolve("own"));
    return Publisher.publish(request("contract").with(Optional.empty(), own));
  }

  private Report withTemplates(String kind) {
    Optional<Path> own = Optional.of(folder.resolve("own"));
    return Publisher.publish(request(kind).with(own, Optional.empty()));
  }

  private static List<Finding> of(Report report, String rule) {
    return report.findings().stream().filter(f -> f.rule().equals(rule)).toList();
  }

  private String contract() throws IOException {
    return Files.readString(folder.resolve("o/ai-clauses.txt"));
  }

  @Test
  void aByteOrderMarkChangesNothing() throws IOException {
    own("records/audit/en.md", WORDS);
    withClauses();
    String without = contract();
    own("records/audit/en.md", "\uFEFF" + WORDS);
    assertThat(withClauses().withheld()).isEmpty();
    assertThat(contract()).isEqualTo(without).contains("Inspection").doesNotContain("\uFEFF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-16LE", "x-UTF-16LE-BOM", "UTF-16", "windows-1252", "ISO-8859-1", "GB18030"})
  void aClauseInAnotherEncodingWithholdsTheContract(String encoding) throws IOException {
    own("records/audit/en.md", WORDS.getBytes(Charset.forName(encoding)));
    Report report = withClauses();
    assertThat(of(report, "not-utf-8"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.place().file()).isEqualTo("clauses/records/audit/en.md");
              assertThat(f.place().line()).isPositive();
            });
    assertThat(report.withheld()).extracting(Withheld::instrument).containsExactly("ai-clauses");
    assertThat(folder.resolve("o/ai-clauses.txt")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Pay \u202E001.", "Pay &#x202E;001.", "Pay ${\"\\x202E\"}001.", "A \uE000"})
  void wordsThatWouldReadOtherwiseThanTheyStandWithholdTheContract(String words)
      throws IOException {
    own("records/audit/en.md", "# Inspection\n\n" + words + "\n");
    assertThat(withClauses().withheld())
        .extracting(Withheld::instrument)
        .containsExactly("ai-clauses");
  }

  @Test
  void aTemplateInAnotherEncodingWithholdsItsInstrumentOnce() throws IOException {
    own("disclosure/opening.en.md", "# Caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
    Report report = withTemplates("disclosure");
    assertThat(of(report, "not-utf-8")).hasSize(1);
    assertThat(report.withheld()).extracting(Withheld::instrument).containsExactly("disclosure");
    assertThat(withTemplates("contract").withheld()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "not-utf-8, windows-1252",
    "not-utf-8, UTF-16",
  })
  void aTargetInAnotherEncodingWithholdsTheDisclosure(String rule, String encoding)
      throws IOException {
    String target =
        Files.readString(Path.of("src/main/resources/org/bonafide/label/targets/etsy.yaml"));
    own("own.yaml", (target + "# caf\u00E9\n").getBytes(Charset.forName(encoding)));
    Report report =
        Publisher.publish(request("disclosure").withTargets(Optional.of(folder.resolve("own"))));
    assertThat(of(report, rule)).hasSize(1);
    assertThat(report.withheld()).extracting(Withheld::instrument).containsExactly("disclosure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a: 1\na: 2\n", "name: \"\\u202E\"\n", "- a\n", "a: [\n"})
  void aTargetThatCannotBeUnderstoodIsAFinding(String text) throws IOException {
    own("own.yaml", text);
    Report report =
        Publisher.publish(request("disclosure").withTargets(Optional.of(folder.resolve("own"))));
    assertThat(report.withheld()).extracting(Withheld::instrument).containsExactly("disclosure");
  }

  @Test
  void aKeyThatStandsTwiceInAClauseFileIsAnErrorAndNoLogLine() throws IOException {
    String shipped = Files.readString(Path.of("clauses/records/audit/clause.yaml"));
    own("records/audit/clause.yaml", shipped + "condition: \"true\"\n");
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    Report report;
    try {
      report = withClauses();
    } finally {
      System.setErr(before);
    }
    int line = (int) shipped.lines().count() + 1;
    assertThat(of(report, "clause-file"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.message()).isEqualTo("The key \"condition\" stands twice here.");
              assertThat(f.place()).hasToString("clauses/records/audit/clause.yaml:" + line + ":1");
            });
    assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("WARNING", "duplicate");
  }

  @Test
  void aKeyOfAClauseFileThatNothingReadsIsAWarningAndTheClauseStands() throws IOException {
    String shipped = Files.readString(Path.of("clauses/records/audit/clause.yaml"));
    own("records/audit/clause.yaml", shipped + "condtion: \"true\"\n");
    Report report = withClauses();
    int line = (int) shipped.lines().count() + 1;
    assertThat(of(report, "clause-file"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
              assertThat(f.message()).startsWith("The key \"condtion\" is not known here");
              assertThat(f.place().line()).isEqualTo(line);
            });
    assertThat(report.withheld()).isEmpty();
  }

  @Test
  void aValueOfTheWrongShapeInAClauseFileIsAnErrorAtItsPlace() throws IOException {
    String shipped = Files.readString(Path.of("clauses/records/audit/clause.yaml"));
    own("records/audit/clause.yaml", shipped.replaceFirst("order: \\d+", "order: [late]"));
    assertThat(of(withClauses(), "clause-file"))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).isEqualTo("The key \"order\" is not one text."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: 1\na: 2\n", "parts: [\n", "header: \"\\u202E\"\n"})
  void anInstrumentFileThatCannotBeUnderstoodIsAFinding(String text) throws IOException {
    own("disclosure/instrument.yaml", text);
    Report report = withTemplates("disclosure");
    assertThat(report.findings()).anyMatch(f -> f.place().file().endsWith("instrument.yaml"));
    assertThat(report.withheld()).extracting(Withheld::instrument).containsExactly("disclosure");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "audit/en.md | Call the file \"audit/en.md\" \"records/audit/en.md\".",
        "Records/Audit/EN.md | Call the file \"Records/Audit/EN.md\" \"records/audit/en.md\".",
        "EN.md | A file is used where its name is like",
        "words.docx | A file is used where its name is like"
      })
  void aClauseFolderOfWhichNothingIsUsedIsAWarning(String name, String remedy) throws IOException {
    own(name, WORDS);
    assertThat(of(withClauses(), "unused-own-file"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
              assertThat(f.message()).startsWith("No file of this folder is used");
              assertThat(f.remedy()).startsWith(remedy);
            });
  }

  @Test
  void aMisnamedFileBesideGoodOnesIsNamedAndAPageOfRemarksIsNot() throws IOException {
    own("records/audit/en.md", WORDS);
    own("records/records/EN.md", WORDS);
    own("README.md", "Our words.");
    assertThat(of(withClauses(), "unused-own-file"))
        .extracting(Finding::message)
        .containsExactly("The file \"records/records/EN.md\" of this folder is not used.");
  }

  @Test
  void aTemplateFolderOfWhichNothingIsUsedIsAWarning() throws IOException {
    own("disclosures/opening.en.md", "# A\n");
    assertThat(of(withTemplates("disclosure"), "unused-own-file")).hasSize(1);
    own("disclosure/opening.en.md", "# A\n");
    assertThat(of(withTemplates("disclosure"), "unused-own-file")).hasSize(1);
    Files.delete(folder.resolve("own/disclosures/opening.en.md"));
    assertThat(of(withTemplates("disclosure"), "unused-own-file")).isEmpty();
  }
}

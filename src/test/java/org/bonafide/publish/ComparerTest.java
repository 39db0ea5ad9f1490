package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bonafide.draft.Drafter;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.draft.compare.ComparedClause;
import org.bonafide.draft.compare.Comparison;
import org.bonafide.draft.compare.Passage;
import org.bonafide.instrument.InlineText;
import org.bonafide.publish.compare.ComparisonSheet;
import org.bonafide.publish.files.OwnFolders;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.write.formats.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compared is what would be printed. */
class ComparerTest {

  @TempDir Path folder;

  private static Comparison sample(Comparer.Asked asked) {
    return Bonafide.shipped().compare(Comparer.sample(), asked).comparison().orElseThrow();
  }

  private Comparer.Result own() {
    return Bonafide.shipped()
        .with(OwnFolders.NONE.clauses(folder))
        .compare(Comparer.sample(), Comparer.Asked.AS_RECORDED);
  }

  private static ComparedClause clause(Comparison comparison, String id) {
    return comparison.clauses().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static Comparer.Asked under(String law) {
    return new Comparer.Asked(Optional.of(law), Optional.empty(), Optional.empty());
  }

  @Test
  void theSampleFillsEveryClauseOfTheLibraryUnderEveryLawAndUse() {
    List<String> library =
        Drafter.shipped().library().clauses().stream().map(LibraryClause::id).toList();
    for (String law : List.of("US", "US-NY", "US-CA", "CN", "the laws of Norway")) {
      for (String use : Comparer.Asked.USES) {
        for (String language : Bonafide.languages()) {
          Comparer.Result result =
              Bonafide.shipped()
                  .compare(
                      Comparer.sample(),
                      new Comparer.Asked(
                          Optional.of(law), Optional.of(use), Optional.of(language)));
          assertThat(result.findings()).as("%s %s %s", law, use, language).isEmpty();
          assertThat(result.comparison().orElseThrow().clauses())
              .extracting(ComparedClause::id)
              .isEqualTo(library);
        }
      }
    }
  }

  @Test
  void namesComeFromTheSampleAndNothingIsOpenInAClause() {
    assertThat(sample(under("US")).clauses())
        .flatExtracting(ComparedClause::rows)
        .flatExtracting(ComparedClause.Row::cells)
        .allSatisfy(
            cell ->
                assertThat(cell.map(o -> o.inlines()).orElse(List.of()).stream())
                    .allSatisfy(
                        inlines -> assertThat(InlineText.openPoints(List.of(inlines))).isEmpty()));
  }

  @Test
  void paragraphsThatAreEqualSaveForANumberCountAsOne() {
    ComparedClause failure = clause(sample(under("US")), "failure");
    assertThat(failure.differs()).isTrue();
    assertThat(failure.rows()).anyMatch(ComparedClause.Row::same).anyMatch(row -> !row.same());
    assertThat(failure.rows().get(0).first().words()).doesNotContain("#");
  }

  @Test
  void aClauseThatDoesNotStandSaysWhy() {
    ComparedClause language = clause(sample(Comparer.Asked.AS_RECORDED), "language");
    assertThat(language.stands()).isFalse();
    assertThat(language.differs()).isFalse();
    assertThat(language.sides()).extracting(ComparedClause.Side::why).allMatch(w -> !w.isEmpty());
  }

  @Test
  void aRecordInTwoLanguagesKeepsWhatItsContractSaysOfThem() {
    ProjectSource source = ProjectSource.file(Path.of("examples/commission"), "project.yaml");
    for (String language : Bonafide.languages()) {
      Comparer.Asked asked =
          new Comparer.Asked(Optional.empty(), Optional.empty(), Optional.of(language));
      Comparison comparison = Bonafide.shipped().compare(source, asked).comparison().orElseThrow();
      assertThat(comparison.law()).isEqualTo("CN");
      ComparedClause languages = clause(comparison, "language");
      assertThat(languages.stands()).isTrue();
      boolean chinese = languages.rows().get(0).first().words().matches(".*\\p{IsHan}.*");
      assertThat(chinese).isEqualTo(language.equals("zh-CN"));
    }
  }

  @Test
  void ofSeveralContractsTheFirstIsCompared() throws IOException {
    String record =
        """
        bonafide: 1
        title: Two of us
        people: {ana: {name: Ana First}, ben: {name: Ben Second}}
        parties:
          studio: {name: Studio, kind: company}
          a: {person: ana}
          b: {person: ben}
        contract: {agency: studio, with: [b, a], agreement: one, governing-law: US-NY}
        """;
    Files.writeString(folder.resolve("project.yaml"), record);
    Comparer.Result result =
        Bonafide.shipped()
            .compare(ProjectSource.file(folder, "project.yaml"), Comparer.Asked.AS_RECORDED);
    assertThat(result.findings()).isEmpty();
    assertThat(clause(result.comparison().orElseThrow(), "records").stands()).isTrue();
  }

  @Test
  void wordsOfAnOwnFolderAreComparedAndMarked() throws IOException {
    Path records = Files.createDirectories(folder.resolve("records/records"));
    String shipped = Files.readString(Path.of("clauses/records/records/en.md"));
    String own = "\n<#if position == \"agency\">\nOurs alone.\n</#if>\n";
    Files.writeString(records.resolve("en.md"), shipped + own);
    Comparison comparison = own().comparison().orElseThrow();
    ComparedClause compared = clause(comparison, "records");
    assertThat(compared.overridden()).isTrue();
    ComparedClause.Row last = compared.rows().get(compared.rows().size() - 1);
    assertThat(last.cells().get(0))
        .hasValueSatisfying(p -> assertThat(p.words()).isEqualTo("Ours alone."));
    assertThat(last.cells().subList(1, 3)).containsOnly(Optional.empty());
  }

  @Test
  void aClauseFileThatFailsIsAFindingAndNotAHole() throws IOException {
    Path records = Files.createDirectories(folder.resolve("records/records"));
    Files.writeString(records.resolve("en.md"), "# Records\n\n${nothing}\n");
    Comparer.Result result = own();
    assertThat(result.findings()).extracting("rule").contains("template-error");
    assertThat(clause(result.comparison().orElseThrow(), "records").sides())
        .extracting(ComparedClause.Side::why)
        .containsOnly("The contract cannot be drafted at this position.");
  }

  @Test
  void inTheShortFormAndInARiderEachClauseShowsItsOwnShortWords() {
    for (String form : List.of("short", "rider")) {
      Comparison comparison = sample(Comparer.Asked.AS_RECORDED.form(form));
      assertThat(comparison.form().word()).isEqualTo(form);
      assertThat(rows(clause(comparison, "tools")))
          .isNotEmpty()
          .allMatch(row -> row.first().words().contains("Before first use"))
          .allMatch(row -> row.first().number().matches("T2|2\\.\\d+"));
      assertThat(rows(clause(comparison, "ai-use")))
          .isNotEmpty()
          .noneMatch(row -> row.first().words().contains("Before first use"));
    }
    ComparedClause audit = clause(sample(Comparer.Asked.AS_RECORDED.form("rider")), "audit");
    assertThat(audit.stands()).isFalse();
  }

  @Test
  void theShortFormIsComparedInEveryLanguageAndAsTheRecordStatesIt() throws IOException {
    String stated = "bonafide: 1\ntitle: T\nlanguages: [zh-CN, en]\ncontract: {form: short}\n";
    Files.writeString(folder.resolve("project.yaml"), stated);
    ProjectSource source = ProjectSource.file(folder, "project.yaml");
    for (String language : Bonafide.languages()) {
      Comparer.Asked asked =
          new Comparer.Asked(Optional.empty(), Optional.empty(), Optional.of(language));
      Comparison comparison = Bonafide.shipped().compare(source, asked).comparison().orElseThrow();
      assertThat(comparison.form().word()).isEqualTo("short");
      assertThat(rows(clause(comparison, "records")))
          .isNotEmpty()
          .allMatch(row -> row.first().number().startsWith("T"))
          .allMatch(
              row -> language.equals("zh-CN") == row.first().words().matches(".*\\p{IsHan}.*"));
    }
  }

  private static String part(byte[] docx, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError(name);
  }

  private static List<ComparedClause.Row> rows(ComparedClause clause) {
    return clause.rows();
  }

  @Test
  void whatAllShareShowsEachNumberThatItHas() {
    List<Passage> shared =
        sample(under("US")).clauses().stream()
            .flatMap(clause -> clause.rows().stream())
            .filter(ComparedClause.Row::same)
            .map(ComparedClause.Row::shared)
            .toList();
    assertThat(shared).extracting(Passage::number).contains("1.1", "14.1/13.1");
    assertThat(shared).extracting(Passage::words).noneMatch(words -> words.contains("#"));
  }

  @Test
  void everyTableOfASheetHasAHeaderThatIsRepeatedAndNoFirstRowThatIsEmpty() throws IOException {
    Comparison comparison = sample(Comparer.Asked.AS_RECORDED);
    byte[] docx = new ComparisonSheet(comparison, comparison.clauses(), "").write("docx").bytes();
    String document = part(docx, "word/document.xml");
    String[] tables = document.split("<w:tbl>");
    assertThat(tables).hasSizeGreaterThan(20);
    for (int i = 1; i < tables.length; i++) {
      String[] rows = tables[i].split("<w:tr>");
      assertThat(rows[1]).contains("w:tblHeader", ">Agency<", ">Balanced<", ">Freelancer<");
      String[] cells = rows[2].split("<w:tc>");
      assertThat(cells).hasSize(4);
      assertThat(Arrays.asList(cells).subList(1, 4)).allMatch(cell -> cell.contains("<w:t "));
    }
    assertThat(document).contains("Does not stand.");
    assertThat(part(docx, "word/header1.xml")).contains("addendum", "US");
  }

  @Test
  void everySheetCanBePrinted() {
    for (String language : Bonafide.languages()) {
      Comparison comparison =
          sample(new Comparer.Asked(Optional.of("CN"), Optional.empty(), Optional.of(language)));
      for (String format : Formats.instruments()) {
        var written = new ComparisonSheet(comparison, comparison.clauses(), "").write(format);
        assertThat(written.findings()).isEmpty();
        assertThat(written.bytes()).hasSizeGreaterThan(1000);
      }
    }
  }
}

package org.bonafide.publish.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the other side filled into blanks goes into the record, and nothing else of it changes. */
class FilledRecordTest {

  private static final String PRICE = "works.poster.price";

  @TempDir private Path folder;

  private String before;

  @BeforeEach
  void record() throws IOException {
    before = "# ours\n" + Files.readString(Path.of("examples/campaign/project.yaml"));
    Files.writeString(folder.resolve("project.yaml"), before);
  }

  private String now() throws IOException {
    return Files.readString(folder.resolve("project.yaml"));
  }

  private static ReturnedReport filled(String... keysAndValues) {
    List<ReturnedReport.Row> rows =
        Stream.iterate(0, i -> i < keysAndValues.length, i -> i + 2)
            .map(
                i ->
                    new ReturnedReport.Row(
                        "fee",
                        "Fee",
                        "filled",
                        List.of(),
                        List.of(new ReturnedReport.Blank(keysAndValues[i], keysAndValues[i + 1])),
                        "",
                        ""))
            .toList();
    return new ReturnedReport("draft.docx", Locale.ENGLISH, "balanced", 1, 1, rows);
  }

  private FilledRecord written(String... keysAndValues) {
    return FilledRecord.write(folder, "project.yaml", filled(keysAndValues));
  }

  @Test
  void aValueIsWrittenAtItsKeyAndAllElseStays() throws IOException {
    FilledRecord came = written(PRICE, "USD 4,000", PRICE, "USD 4,000");
    assertThat(came.findings()).isEmpty();
    assertThat(came.values()).isEqualTo(Map.of(PRICE, "USD 4,000"));
    assertThat(now().lines().filter(line -> line.contains("USD 4,000")))
        .singleElement()
        .satisfies(line -> assertThat(now().replace(line + "\n", "")).isEqualTo(before));
  }

  @Test
  void nothingIsWrittenWithoutBeingAsked() throws IOException {
    FilledRecord came =
        FilledRecord.offered(folder, "project.yaml", filled(PRICE, "USD 4,000", "works", "a film"));
    assertThat(came.values()).containsKey(PRICE);
    assertThat(came.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void lineEndsOfWindowsStay() throws IOException {
    Files.writeString(folder.resolve("project.yaml"), "\uFEFF" + before.replace("\n", "\r\n"));
    assertThat(written(PRICE, "USD 4,000").findings()).isEmpty();
    assertThat(now()).startsWith("\uFEFF# ours\r\n").contains("USD 4,000");
    assertThat(now().replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void oneValueThatDoesNotFitKeepsAllFromBeingWritten() throws IOException {
    for (String[] bad :
        List.of(
            new String[] {"tools.photoshop.terms.read", "soon", "not a date"},
            new String[] {"works.poster.elements", "a film", "keys of its own"},
            new String[] {"tools.midjourney.terms.read", "2026-01-11", "states \"2026-01-10\""},
            new String[] {PRICE, "USD 9", "\"USD 4,000\" stands there"},
            new String[] {"contract.agency.name.first", "Ann", "no such place"})) {
      FilledRecord came = written(PRICE, "USD 4,000", bad[0], bad[1]);
      assertThat(came.findings()).singleElement().satisfies(one -> says(one, bad));
      assertThat(now()).as(bad[0]).isEqualTo(before);
    }
  }

  private static void says(Finding finding, String... bad) {
    assertThat(finding.rule()).isEqualTo("blank-refused");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message()).contains(bad).contains("Nothing was written");
  }

  @Test
  void aLineToWriteOnIsNoValue() throws IOException {
    assertThat(written(PRICE, "____ . ____").values()).isEmpty();
    assertThat(now()).isEqualTo(before);
  }
}

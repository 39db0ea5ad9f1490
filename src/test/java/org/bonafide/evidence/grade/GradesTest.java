package org.bonafide.evidence.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.Timing;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.scan.Exports;
import org.bonafide.evidence.seal.Ledger;
import org.bonafide.evidence.trace.Manifests;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grades and timings with their reasons. */
class GradesTest {

  @TempDir private Path folder;

  private Graded grade(String step, String record) throws IOException {
    String text =
        "bonafide: 1\ntitle: T\npeople: {lin: {name: Lin}}\nworks: {w: {title: W, elements: {e:"
            + " {steps: ["
            + step
            + "]}}}}\nrecords: {r: {"
            + record
            + "}}\n";
    ProjectReader.Reading reading =
        ProjectReader.read("project.yaml", text.getBytes(StandardCharsets.UTF_8));
    Project project =
        reading.project().orElseThrow(() -> new AssertionError(reading.findings().toString()));
    return Grades.of(project, EvidenceReview.of(project, folder), folder, Ledger.of(folder)).get(0);
  }

  private static String words(Graded.Said said) {
    return new GradeWords(Locale.ENGLISH).of(said);
  }

  private String why(String on, String made) throws IOException {
    Graded graded = grade("{act: draw, by: lin, on: " + on + ", records: [r]}", made);
    return graded.timing().word() + ": " + words(graded.why());
  }

  @Test
  void theOriginThatIsStatedGivesTheGrade() throws IOException {
    assertThat(grade("", "origin: exported").grade()).isEqualTo(Grade.EXPORTED_LOG);
    assertThat(grade("", "origin: original").grade()).isEqualTo(Grade.ORIGINAL_FILE);
    assertThat(grade("", "origin: screenshot").grade()).isEqualTo(Grade.SCREENSHOT);
    assertThat(grade("", "origin: written").grade()).isEqualTo(Grade.WRITTEN);
    assertThat(grade("", "origin: re-created").grade()).isEqualTo(Grade.RE_CREATED);
    assertThat(grade("", "kind: notes").grade()).isEqualTo(Grade.UNKNOWN);
  }

  @Test
  void whatIsEmbeddedIsReadFromTheFileWhereNothingIsStated() throws IOException {
    Files.write(folder.resolve("a.png"), Exports.webUi("a harbor", 4711));
    assertThat(grade("", "file: a.png").grade()).isEqualTo(Grade.EMBEDDED);
  }

  @Test
  void aFileWithASignatureThatHoldsIsSignedAndSaysThatTheSignerIsNotChecked() throws IOException {
    Files.write(folder.resolve("a.png"), Exports.signed());
    Graded graded = grade("", "file: a.png, origin: original");
    assertThat(graded.grade()).isEqualTo(Grade.SIGNED);
    assertThat(new GradeWords(Locale.ENGLISH).of(graded.grade()))
        .isEqualTo("signed, intact (signer not checked)");
  }

  @Test
  void aSignedFileThatWasChangedIsAtTheBottomWhateverTheRecordSays() throws IOException {
    byte[] file = Exports.signed();
    file[file.length - 20] ^= 1;
    Files.write(folder.resolve("a.png"), file);
    Graded graded = grade("", "file: a.png, origin: original");
    assertThat(graded.grade()).isEqualTo(Grade.MANIFEST_MISMATCH);
    assertThat(Grade.MANIFEST_MISMATCH).isGreaterThan(Grade.RE_CREATED);
    assertThat(graded.remarks().stream().map(GradesTest::words))
        .containsExactly(
            "The C2PA manifest is that of another file, or the file or the manifest was"
                + " changed after it was signed.");
  }

  @Test
  void aManifestThatNobodyCheckedLiftsNoGrade() throws IOException {
    byte[] store = Manifests.store(Manifests.manifest("urn:1", Manifests.claim("ChatGPT")));
    Files.write(folder.resolve("a.png"), Pictures.with(Pictures.png(4, 4), "caBX", store));
    assertThat(grade("", "file: a.png").grade()).isEqualTo(Grade.MANIFEST_UNCHECKED);
    assertThat(grade("", "file: a.png, origin: screenshot").grade()).isEqualTo(Grade.SCREENSHOT);
    assertThat(new GradeWords(Locale.ENGLISH).of(Grade.MANIFEST_UNCHECKED))
        .isEqualTo("carries a C2PA manifest (not checked)");
  }

  @Test
  void aReCreatedFileWithASignatureStaysReCreated() throws IOException {
    Files.write(folder.resolve("a.png"), Exports.signed());
    assertThat(grade("", "file: a.png, origin: re-created").grade()).isEqualTo(Grade.RE_CREATED);
  }

  @Test
  void embeddedThatIsNotThereIsRemarked() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "nothing");
    assertThat(grade("", "file: a.txt, origin: embedded").remarks().stream().map(GradesTest::words))
        .containsExactly("Nothing that a known tool writes was found in the file.");
  }

  @Test
  void aDayInTheFileThatContradictsTheRecordIsRemarked() throws IOException {
    Files.write(folder.resolve("a.png"), Exports.midjourney("x", "a", "Mon, 02"));
    assertThat(grade("", "file: a.png, made: 2026-05-02").remarks().stream().map(GradesTest::words))
        .containsExactly(
            "The tools wrote 2026-03-02 into the file; the record says that it was made"
                + " 2026-05-02.");
    assertThat(grade("", "file: a.png, made: 2026-03-03").remarks()).isEmpty();
  }

  @Test
  void theTimeOfAFileIsNeverAsked() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "x");
    Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
    Graded graded = grade("{act: draw, by: lin, on: 1970-01-01, records: [r]}", "file: a.txt");
    assertThat(graded.timing()).isEqualTo(Timing.UNKNOWN);
    assertThat(words(graded.why())).isEqualTo("the day on which it was made is not stated");
    assertThat(graded.made() + graded.written()).isEmpty();
  }

  @Test
  void theReasonOfATimingNamesBothDays() throws IOException {
    assertThat(why("2026-03-02", "made: 2026-03-10"))
        .isEqualTo(
            "contemporaneous: made 2026-03-10; the act ended 2026-03-02; no more than 30 days lie"
                + " between");
    assertThat(why("2026-03-02", "made: 2026-09-10"))
        .isEqualTo(
            "later: made 2026-09-10; the act ended 2026-03-02; more than 30 days lie between");
    assertThat(why("2026-03-02", "made: 2026-01-10"))
        .isEqualTo("unknown: made 2026-01-10, before the act that names it (2026-03-02)");
    assertThat(why("2026-03", "made: 2026-04-10"))
        .isEqualTo("unknown: made 2026-04-10; the act ended 2026-03; the dates leave it open");
  }

  @Test
  void everyWordIsThereInBothLanguages() {
    for (String tag : List.of("en", "zh-CN")) {
      GradeWords words = new GradeWords(Locale.forLanguageTag(tag));
      for (Grade grade : Grade.values()) {
        assertThat(words.of(grade)).isNotBlank();
      }
      for (Timing timing : Timing.values()) {
        assertThat(words.of(timing)).isNotBlank();
      }
    }
  }
}

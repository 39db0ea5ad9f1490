package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bonafide.word.ReviewedHosts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bonafide review}: text and JSON on the screen, a copy beside the agreement. */
class ReviewCommandTest {

  @TempDir Path folder;
  private Desk desk;
  private byte[] host;

  @BeforeEach
  void lay() throws IOException {
    desk = new Desk(folder);
    host = ReviewedHosts.file(ReviewedHosts.SILENT);
    Files.write(folder.resolve("agency.docx"), host);
  }

  @Test
  void theReportIsPrinted() {
    assertThat(desk.run("review", "agency.docx")).isZero();
    assertThat(desk.out)
        .contains("The five questions", "Which AI tools may be used, and for what?  silent")
        .contains("4.2  To the extent it is not");
    assertThat(folder).isDirectoryNotContaining("glob:**-reviewed.docx");
  }

  @Test
  void jsonIsAnArray() {
    assertThat(desk.run("review", "agency.docx", "--format", "json")).isZero();
    assertThat(desk.out).startsWith("[").endsWith("]\n");
  }

  @Test
  void aCopyIsWrittenBesideAndNeverOverTheAgreement() throws IOException {
    assertThat(desk.run("review", "agency.docx", "--format", "docx")).isZero();
    assertThat(folder.resolve("agency-reviewed.docx")).exists();
    assertThat(desk.run("review", "agency.docx", "--format", "docx")).isEqualTo(3);
    assertThat(
            desk.run("review", "agency.docx", "--format", "docx", "-o", "agency.docx", "--force"))
        .isEqualTo(3);
    assertThat(Files.readAllBytes(folder.resolve("agency.docx"))).isEqualTo(host);
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    Files.writeString(folder.resolve("bad.docx"), "no Word file");
    assertThat(desk.run("review", "bad.docx")).isEqualTo(1);
    assertThat(desk.err).contains("error host-unreadable");
    assertThat(desk.run("review", "none.docx")).isEqualTo(3);
    assertThat(desk.run("review", "agency.docx", "--format", "pdf")).isEqualTo(2);
    assertThat(desk.run("review", "agency.docx", "--language", "fr")).isEqualTo(2);
  }
}

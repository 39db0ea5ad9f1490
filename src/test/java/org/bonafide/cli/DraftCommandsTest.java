package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code bonafide returned} and {@code bonafide redline}, on drafts that {@code generate} wrote.
 */
class DraftCommandsTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = new Desk(folder);
    Files.copy(Path.of("examples/campaign/project.yaml"), folder.resolve("project.yaml"));
    for (String side : new String[] {"agency", "freelancer"}) {
      desk.run(
          "generate",
          "project.yaml",
          "--only",
          "contract",
          "--formats",
          "docx",
          "--form",
          "short",
          "--position",
          side,
          "--out",
          side);
    }
  }

  @Test
  void aDraftIsReadBackOnTheTermsOnWhichItWasMade() {
    assertThat(
            desk.run(
                "returned",
                "agency/ai-clauses.docx",
                "project.yaml",
                "--form",
                "short",
                "--position",
                "agency"))
        .isZero();
    assertThat(desk.out).contains("Nothing was changed.");
    assertThat(
            desk.run(
                "returned",
                "freelancer/ai-clauses.docx",
                "project.yaml",
                "--form",
                "short",
                "--position",
                "agency",
                "--format",
                "pdf"))
        .isZero();
    assertThat(folder.resolve("ai-clauses-changes.pdf")).exists();
    assertThat(desk.run("returned", "none.docx", "project.yaml")).isEqualTo(3);
    assertThat(desk.run("returned", "none.docx", "project.yaml", "--format", "rtf")).isEqualTo(2);
  }

  @Test
  void aRedlineIsWrittenAndNeverOverADraft() throws IOException {
    byte[] old = Files.readAllBytes(folder.resolve("agency/ai-clauses.docx"));
    assertThat(
            desk.run(
                "redline", "agency/ai-clauses.docx", "freelancer/ai-clauses.docx", "-o", "r.docx"))
        .isZero();
    assertThat(desk.out).containsPattern("\\d+ insertions, \\d+ deletions");
    assertThat(
            desk.run(
                "redline",
                "agency/ai-clauses.docx",
                "freelancer/ai-clauses.docx",
                "-o",
                "agency/ai-clauses.docx",
                "--force"))
        .isEqualTo(3);
    assertThat(Files.readAllBytes(folder.resolve("agency/ai-clauses.docx"))).isEqualTo(old);
    assertThat(desk.run("redline", "r.docx", "freelancer/ai-clauses.docx", "-o", "s.docx"))
        .isEqualTo(1);
    assertThat(desk.err).contains("error host-refused");
    assertThat(desk.run("redline", "none.docx", "r.docx")).isEqualTo(3);
  }
}

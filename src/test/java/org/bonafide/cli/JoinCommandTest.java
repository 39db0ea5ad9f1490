package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bonafide.word.SampleHosts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bonafide join}: a copy beside the agreement, and the agreement never touched. */
class JoinCommandTest {

  @TempDir Path folder;
  private Desk desk;
  private byte[] host;

  @BeforeEach
  void lay() throws IOException {
    desk = new Desk(folder);
    host = SampleHosts.all().get("heading styles");
    Files.write(folder.resolve("agency.docx"), host);
    Files.copy(Path.of("examples/campaign/project.yaml"), folder.resolve("project.yaml"));
  }

  @Test
  void theCopyIsWrittenAndSaidToBe() throws IOException {
    assertThat(desk.run("join", "agency.docx", "project.yaml")).isZero();
    assertThat(folder.resolve("agency-with-ai-clauses.docx")).exists();
    assertThat(Files.readAllBytes(folder.resolve("agency.docx"))).isEqualTo(host);
    assertThat(desk.out)
        .contains("Written to agency-with-ai-clauses.docx", "agency: Company", "word/document.xml");
    assertThat(desk.err).contains("note joined-at", "3.2 Moral Rights");
  }

  @Test
  void aFileThatIsThereStaysAndTheHostAlways() throws IOException {
    Files.writeString(folder.resolve("mine.docx"), "mine");
    assertThat(desk.run("join", "agency.docx", "project.yaml", "--out", "mine.docx")).isEqualTo(3);
    assertThat(folder.resolve("mine.docx")).hasContent("mine");
    assertThat(desk.run("join", "agency.docx", "project.yaml", "--out", "agency.docx", "--force"))
        .isEqualTo(3);
    assertThat(Files.readAllBytes(folder.resolve("agency.docx"))).isEqualTo(host);
    assertThat(desk.run("join", "agency.docx", "project.yaml", "--out", "mine.docx", "--force"))
        .isZero();
  }

  @Test
  void aRefusedHostLeavesNothing() throws IOException {
    Files.writeString(folder.resolve("bad.docx"), "no Word file");
    assertThat(desk.run("join", "bad.docx", "project.yaml")).isEqualTo(1);
    assertThat(folder.resolve("bad-with-ai-clauses.docx")).doesNotExist();
    assertThat(desk.err).contains("error host-unreadable");
    assertThat(desk.run("join", "none.docx", "project.yaml")).isEqualTo(3);
  }
}

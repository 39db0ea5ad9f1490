package org.bonafide.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in memory are found, and refused, as those below a folder are. */
class RecordFilesTest {

  private static final byte[] WORDS = "words".getBytes(StandardCharsets.UTF_8);

  @TempDir Path temp;

  @Test
  void aFileIsFoundAlikeInAFolderAndInMemory() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("project"));
    Files.createDirectories(folder.resolve("b"));
    Files.write(folder.resolve("a.txt"), WORDS);
    Files.write(folder.resolve("b/c.txt"), WORDS);
    Files.write(temp.resolve("out.txt"), WORDS);
    StringBuilder record =
        new StringBuilder("bonafide: 1\ntitle: T\nworks: {w: {title: W}}\nrecords:\n");
    List<String> names = List.of("a.txt", "./b/c.txt", "none.txt", "b");
    for (int i = 0; i < names.size(); i++) {
      record.append("  r").append(i).append(": {file: ").append(names.get(i)).append("}\n");
    }
    Project project =
        ProjectReader.read("p", record.toString().getBytes(StandardCharsets.UTF_8))
            .project()
            .orElseThrow();
    RecordFiles below = RecordFiles.below(folder);
    RecordFiles held =
        RecordFiles.inMemory(
            Map.of("a.txt", WORDS, "b/c.txt", WORDS, "../out.txt", WORDS, "/etc/hosts", WORDS));
    EvidenceReview inFolder = EvidenceReview.of(project, below);
    EvidenceReview inMemory = EvidenceReview.of(project, held);
    assertThat(inMemory.reviewed()).isEqualTo(inFolder.reviewed());
    assertThat(inMemory.findings()).isEqualTo(inFolder.findings());
    assertThat(inMemory.findings())
        .extracting("rule")
        .contains("record-missing", "record-not-a-file");
    assertThat(inMemory.reviewed().values().stream().filter(Reviewed::present)).hasSize(2);
    // The reader refuses these before; nobody else may open them either.
    for (String name : List.of("b/../a.txt", "../out.txt", "/etc/hosts", "b/../../out.txt")) {
      assertThat(held.find(name)).as(name).isEqualTo(below.find(name));
    }
    assertThat(held.find("../out.txt")).isEqualTo(RecordFiles.Found.OUTSIDE);
  }
}

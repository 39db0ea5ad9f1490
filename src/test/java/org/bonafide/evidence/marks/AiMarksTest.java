package org.bonafide.evidence.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.RecordFiles;
import org.bonafide.evidence.container.Films;
import org.bonafide.evidence.container.Sounds;
import org.bonafide.evidence.scan.Exports;
import org.bonafide.evidence.trace.AiSaid;
import org.bonafide.parallel.Threads;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What record files say of AI. */
class AiMarksTest {

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectory(temp.resolve("project"));
  }

  private Map<String, AiMark> marks(String... files) throws IOException {
    StringBuilder text =
        new StringBuilder("bonafide: 1\ntitle: T\nworks: {w: {title: W}}\nrecords:\n");
    for (int i = 0; i < files.length; i++) {
      text.append("  r").append(i).append(": {file: ").append(files[i]).append("}\n");
    }
    Project project =
        ProjectReader.read("p", text.toString().getBytes(StandardCharsets.UTF_8))
            .project()
            .orElseThrow();
    Map<String, AiMark> marks = marks(project, RecordFiles.below(folder));
    assertThat(marks(project, RecordFiles.inMemory(held()))).isEqualTo(marks);
    return marks;
  }

  private static Map<String, AiMark> marks(Project project, RecordFiles files) {
    return AiMarks.of(EvidenceReview.of(project, files), files, Threads.ONE);
  }

  /** The plain files of the folder, as a caller would hold them. */
  private Map<String, byte[]> held() throws IOException {
    Map<String, byte[]> held = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !Files.isSymbolicLink(f)).toList()) {
        held.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return held;
  }

  @Test
  void aMarkAndAGenerativeToolSayYesAndTheWordsNameThem() throws IOException {
    Files.write(folder.resolve("a.png"), Exports.aigc("1"));
    Files.write(folder.resolve("b.png"), Exports.webUi("a boat", 7));
    Files.write(folder.resolve("c.png"), Exports.aigc("3"));
    Map<String, AiMark> marks = marks("a.png", "b.png", "c.png");
    assertThat(marks.get("r0").said()).isEqualTo(AiSaid.YES);
    assertThat(marks.get("r0").inWords()).isEqualTo("the PRC mark AIGC (Label 1)");
    assertThat(marks.get("r1").said()).isEqualTo(AiSaid.YES);
    assertThat(marks.get("r1").inWords()).contains("writes into its files");
    assertThat(marks.get("r2").said()).isEqualTo(AiSaid.SUSPECTED);
  }

  @Test
  void whatIsNotThereOrNoPictureOrOutsideSaysNothing() throws IOException {
    Files.write(temp.resolve("outside.png"), Exports.aigc("1"));
    Files.createSymbolicLink(folder.resolve("link.png"), temp.resolve("outside.png"));
    Files.writeString(folder.resolve("notes.txt"), "Label 1 AIGC");
    Files.write(folder.resolve("cut.png"), java.util.Arrays.copyOf(Exports.aigc("1"), 30));
    assertThat(marks("none.png", "link.png", "notes.txt", "cut.png").values())
        .containsOnly(AiMark.NONE);
  }

  @Test
  void aFilmAndASongAreReadToo() throws IOException {
    String suno = "made with suno; id=1";
    Files.write(folder.resolve("a.mp4"), Films.film(0, Films.tagged("\u00a9cmt", suno)));
    Files.write(folder.resolve("b.mp3"), Sounds.mp3(Sounds.comment(suno)));
    assertThat(marks("a.mp4", "b.mp3").values())
        .extracting(AiMark::said)
        .containsExactly(AiSaid.YES, AiSaid.YES);
  }

  @Test
  void aSideCarIsReadToo() throws IOException {
    Files.writeString(
        folder.resolve("a.xmp"),
        org.bonafide.evidence.container.Pictures.xmp(
            "<iptcExt:AISystemUsed>X</iptcExt:AISystemUsed>"));
    assertThat(marks("a.xmp").get("r0").inWords()).isEqualTo("the IPTC field AISystemUsed (X)");
  }
}

package org.bonafide.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.bonafide.evidence.container.Sounds;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To which element the steps of a scan go, and which are asked about. */
class SortedStepsTest {

  private static final String SONG = "made with suno; created=2026-03-02T10:00:00Z; id=1";

  @TempDir private Path folder;

  private static Project project(String elements) {
    return ProjectReader.read(
            "project.yaml",
            ("bonafide: 1\ntitle: T\nlanguages: [en]\nworks:\n  novel: {title: N, elements: {"
                    + elements
                    + "}}\n")
                .getBytes(StandardCharsets.UTF_8))
        .project()
        .orElseThrow();
  }

  private SortedSteps sorted(Project project) {
    ProposalOptions choice =
        new ProposalOptions(ProposalOptions.Contents.COPIED, "", Set.of(), Known.of(project));
    return SortedSteps.of(Proposal.of(Scan.of(folder, 100), choice), project);
  }

  private static final Project TWO_PICTURES =
      project("cover: {what: artwork}, map: {what: artwork}, song: {what: music}");

  @Test
  void aFolderThatIsCalledAsTheElementTells() throws IOException {
    Exports.put(folder, "cover/a.png", Exports.webUi("a boat", 1));
    Exports.put(folder, "Map/b.png", Exports.webUi("a coast", 2));
    SortedSteps sorted = sorted(TWO_PICTURES);
    assertThat(sorted.byElement()).containsOnlyKeys("novel.cover", "novel.map");
    assertThat(sorted.questions()).isEmpty();
    assertThat(sorted.records()).hasSize(2);
  }

  @Test
  void aNameTellsWhereNoFolderDoes() throws IOException {
    Exports.put(folder, "x/map-final_2.png", Exports.webUi("a coast", 2));
    assertThat(sorted(TWO_PICTURES).byElement()).containsOnlyKeys("novel.map");
  }

  @Test
  void theOnlyElementOfAKindHasWhatIsOfThatKind() throws IOException {
    Exports.put(folder, "x.mp3", Sounds.mp3(Sounds.comment(SONG)));
    assertThat(sorted(TWO_PICTURES).byElement()).containsOnlyKeys("novel.song");
  }

  @Test
  void whatTwoElementsCouldHaveIsAskedAndNotWritten() throws IOException {
    Exports.put(folder, "x.png", Exports.webUi("a boat", 1));
    Exports.put(folder, "y.mp3", Sounds.mp3(Sounds.comment(SONG)));
    SortedSteps sorted = sorted(TWO_PICTURES);
    assertThat(sorted.byElement()).containsOnlyKeys("novel.song");
    assertThat(sorted.questions()).singleElement().asString().contains("x.png", "--element");
    assertThat(sorted.records()).containsOnlyKeys("y");
    assertThat(sorted.tools()).hasSize(1);
  }

  @Test
  void aFolderOutweighsTheName() throws IOException {
    Exports.put(folder, "cover/map.png", Exports.webUi("a boat", 1));
    assertThat(sorted(TWO_PICTURES).byElement()).containsOnlyKeys("novel.cover");
  }

  @Test
  void twoFoldersOfTwoElementsTellNothing() throws IOException {
    Exports.put(folder, "cover/map/a.png", Exports.webUi("a boat", 1));
    assertThat(sorted(TWO_PICTURES).questions()).hasSize(1);
  }

  @Test
  void candidatesInTwoFoldersAreOneStepOfNoElement() throws IOException {
    Exports.put(folder, "cover/a.png", Exports.webUi("a boat", 1));
    Exports.put(folder, "map/b.png", Exports.webUi("a boat", 2));
    assertThat(sorted(TWO_PICTURES).questions()).hasSize(1);
  }
}

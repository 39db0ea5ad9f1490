package org.bonafide.publish.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All files or none, also when the disk gives up in the middle. */
class AtomicFolderTest {

  @TempDir Path folder;

  static Map<String, byte[]> files(String words) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a", words.getBytes());
    files.put("b", words.getBytes());
    files.put("c", words.getBytes());
    return files;
  }

  static AtomicFolder on(Path out, Disk disk) {
    return new AtomicFolder(out, disk, Duration.ofSeconds(5));
  }

  @Test
  void aNewFolderAppearsWhole() throws IOException {
    Path out = folder.resolve("x/y");
    new AtomicFolder(out).land(files("new"));
    assertThat(out.toFile().list()).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(folder.resolve("x").toFile().list()).containsExactly("y");
  }

  @Test
  void aNewFolderThatFailsLeavesNoTrace() {
    Path out = folder.resolve("x/y");
    assertThatThrownBy(() -> on(out, Frail.fullAtMove(0)).land(files("new")))
        .hasMessageContaining("No space");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whateverMoveFailsTheOldFilesAreBack() throws IOException {
    // The first move is that of the journal.
    for (int moves = 0; moves < 4; moves++) {
      Path out = folder.resolve("o" + moves);
      Files.createDirectories(out);
      Files.writeString(out.resolve("a"), "old");
      Files.writeString(out.resolve("c"), "old");
      Files.writeString(out.resolve("mine"), "mine");
      AtomicFolder landing = on(out, Frail.fullAtMove(moves));
      assertThatThrownBy(() -> landing.land(files("new"))).hasMessageContaining("No space");
      assertThat(out.toFile().list()).containsExactlyInAnyOrder("a", "c", "mine");
      assertThat(out.resolve("a")).hasContent("old");
      assertThat(out.resolve("c")).hasContent("old");
    }
  }

  @Test
  void otherFilesInTheFolderAreLeftAlone() throws IOException {
    Files.writeString(folder.resolve("mine"), "mine");
    Files.writeString(folder.resolve("a"), "old");
    new AtomicFolder(folder).land(files("new"));
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a", "b", "c", "mine");
    assertThat(folder.resolve("a")).hasContent("new");
  }

  /**
   * Full in the middle of a landing, at whatever step: nothing new stands there, nothing is lost.
   */
  @Test
  void whereverTheDiskFillsTheOldFilesStay() throws IOException {
    int failed = 0;
    for (int step = 0; ; step++) {
      Path out = folder.resolve("full" + step);
      new AtomicFolder(out).land(files("old"));
      Frail disk = Frail.fullFrom(step);
      AtomicFolder landing = on(out, disk);
      try {
        landing.land(files("new"));
        assertThat(out.resolve("a")).hasContent("new");
        if (disk.steps() < step) {
          break;
        }
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("No space");
        failed++;
        for (String name : new String[] {"a", "b", "c"}) {
          assertThat(out.resolve(name)).as("full at step %d", step).hasContent("old");
        }
      }
      assertThat(out.toFile().list()).containsExactlyInAnyOrder("a", "b", "c");
    }
    assertThat(failed).isGreaterThan(6);
  }
}

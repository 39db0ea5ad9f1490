package org.bonafide.publish.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A landing that is killed at any step is, by the next run, old or new, and leaves nothing. */
class KilledLandingTest {

  private static final int HALTED = 42;

  @TempDir Path temp;

  private static Map<String, String> there(Path folder) throws IOException {
    Map<String, String> there = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String words = Files.isDirectory(file) ? "a folder" : Files.readString(file);
        there.put(file.getFileName().toString(), words);
      }
    }
    return there;
  }

  private static Map<String, String> all(String words) {
    return new TreeMap<>(Map.of("a", words, "b", words, "c", words));
  }

  /** A landing of new files over old ones that ends at a step; whether it came so far. */
  private static boolean killed(Path out, int step) throws IOException {
    new AtomicFolder(out).land(AtomicFolderTest.files("old"));
    Frail disk = Frail.goneAt(step);
    try {
      AtomicFolderTest.on(out, disk).land(AtomicFolderTest.files("new"));
      return false;
    } catch (Frail.Died e) {
      return true;
    }
  }

  /** The next run looks, and writes nothing of its own. */
  private static void look(Path out) throws IOException {
    new AtomicFolder(out).alone(landing -> 0);
  }

  @Test
  void whatIsKilledAnywhereIsOldOrNewForTheNextRun() throws IOException {
    int step = 0;
    int mixed = 0;
    Set<Object> ends = new java.util.HashSet<>();
    for (Path out = temp.resolve("0"); killed(out, step); out = temp.resolve("" + ++step)) {
      mixed += Set.copyOf(there(out).values()).size() > 1 ? 1 : 0;
      look(out);
      assertThat(there(out)).as("killed at step %d", step).isIn(all("old"), all("new"));
      ends.add(there(out));
    }
    assertThat(step).as("steps of a landing").isGreaterThan(12);
    assertThat(mixed).as("kills that left a mixture").isPositive();
    assertThat(ends).containsExactlyInAnyOrder(all("old"), all("new"));
  }

  @Test
  void whatIsKilledAgainWhileItIsFinishedIsFinishedByTheOneAfter() throws IOException {
    int first = 0;
    int twice = 0;
    while (killed(temp.resolve(first + "-0"), first)) {
      for (int second = 0; ; second++) {
        Path out = temp.resolve(first + "-" + (second + 1));
        killed(out, first);
        try {
          AtomicFolderTest.on(out, Frail.goneAt(second)).alone(landing -> 0);
          break;
        } catch (Frail.Died e) {
          twice++;
        }
        look(out);
        assertThat(there(out)).as("%d, %d", first, second).isIn(all("old"), all("new"));
      }
      first++;
    }
    assertThat(twice).isGreaterThan(20);
  }

  @Test
  void aNewFolderIsThereWholeOrNotAndItsStageGoes() throws IOException {
    Set<Boolean> made = new java.util.HashSet<>();
    for (int step = 0; step < 6; step++) {
      Path out = temp.resolve(step + "/x/out");
      int at = step;
      try {
        AtomicFolderTest.on(out, Frail.goneAt(at)).land(AtomicFolderTest.files("new"));
      } catch (Frail.Died e) {
        assertThat(out).doesNotExist();
      }
      made.add(Files.exists(out));
      new AtomicFolder(out).land(AtomicFolderTest.files("next"));
      assertThat(there(out)).isEqualTo(all("next"));
      assertThat(there(out.getParent())).isEqualTo(Map.of("out", "a folder"));
    }
    assertThat(made).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void whatAPersonChangedAfterTheKillStays() throws IOException {
    int mine = 0;
    for (int step = 0; ; step++) {
      Path out = temp.resolve("" + step);
      if (!killed(out, step)) {
        break;
      }
      if (there(out).get("c").equals("old")) {
        Files.writeString(out.resolve("c"), "mine");
        look(out);
        assertThat(there(out)).as("killed at step %d", step).containsEntry("c", "mine");
        mine++;
      }
    }
    assertThat(mine).isPositive();
  }

  @Test
  void aLandingThatCannotBeFinishedIsTakenBack() throws IOException {
    Path out = temp.resolve("out");
    int step = 0;
    while (killed(out, step) && !there(out).containsValue("new")) {
      look(out);
      step++;
    }
    assertThat(there(out)).containsValue("old").containsValue("new");
    assertThatThrownBy(() -> AtomicFolderTest.on(out, Frail.goneAt(0)).alone(landing -> 0))
        .isInstanceOf(Frail.Died.class);
    AtomicFolderTest.on(out, Frail.fullAtMove(0)).alone(landing -> 0);
    assertThat(there(out)).isEqualTo(all("old"));
  }

  @Test
  void aJournalThatNamesAFileOutsideTheFolderMovesNothingThere() throws IOException {
    Path out = Files.createDirectories(temp.resolve("in/out"));
    Path stage = Files.createDirectories(out.resolve(".bonafide-1/new"));
    Files.writeString(stage.resolveSibling("evil"), "evil");
    String journal = "[{\"file\":\"../evil\",\"was\":\"\",\"now\":\"\"}]";
    Files.writeString(stage.resolveSibling(LandingJournal.FILE), journal);
    look(out);
    assertThat(out).isEmptyDirectory();
    assertThat(there(out.getParent())).isEqualTo(Map.of("out", "a folder"));
  }

  /** Killed for real: the process is gone at a step, with its lock file and its stage left. */
  @Test
  void aProcessThatIsKilledIsFinishedByTheNextToo() throws Exception {
    for (int step : List.of(0, 4, 9, 11, 14)) {
      Path out = temp.resolve("p" + step);
      new AtomicFolder(out).land(AtomicFolderTest.files("old"));
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      int code =
          new ProcessBuilder(
                  java,
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Halting.class.getName(),
                  out.toString(),
                  "" + step)
              .inheritIO()
              .start()
              .waitFor();
      assertThat(code).isEqualTo(HALTED);
      assertThat(there(out)).containsKey(FolderLock.FILE);
      look(out);
      assertThat(there(out)).as("killed at step %d", step).isIn(all("old"), all("new"));
    }
  }

  /** A landing in a process of its own, which halts at a step. */
  static final class Halting {
    public static void main(String[] arguments) throws IOException {
      int step = Integer.parseInt(arguments[1]);
      Frail disk = Frail.goneAt(step, () -> Runtime.getRuntime().halt(HALTED));
      AtomicFolderTest.on(Path.of(arguments[0]), disk).land(AtomicFolderTest.files("new"));
    }
  }
}

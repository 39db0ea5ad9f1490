package org.bonafide.publish.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bonafide.publish.Publisher;
import org.bonafide.publish.Report;
import org.bonafide.publish.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that write at once into one folder, or into one folder above, do not fail each other. */
class RunsSideBySideTest {

  private static final int RUNS = 20;

  @TempDir Path temp;

  private static <T> List<T> atOnce(List<Callable<T>> runs) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(runs.size());
    try {
      CyclicBarrier start = new CyclicBarrier(runs.size());
      List<Future<T>> begun = new ArrayList<>();
      for (Callable<T> run : runs) {
        begun.add(
            threads.submit(
                () -> {
                  start.await();
                  return run.call();
                }));
      }
      List<T> outcomes = new ArrayList<>();
      for (Future<T> one : begun) {
        outcomes.add(one.get());
      }
      return outcomes;
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void twentyIntoOneParentAllLand() throws Exception {
    for (int round = 0; round < 10; round++) {
      Path parent = temp.resolve(round + "/parent");
      List<Callable<Integer>> runs = new ArrayList<>();
      for (int i = 0; i < RUNS; i++) {
        Path out = parent.resolve("r" + i);
        runs.add(
            () -> {
              new AtomicFolder(out).land(AtomicFolderTest.files("new"));
              return names(out).size();
            });
      }
      assertThat(atOnce(runs)).containsOnly(3);
      assertThat(names(parent)).hasSize(RUNS).allMatch(name -> name.startsWith("r"));
    }
  }

  @Test
  void twentyIntoOneFolderLeaveTheFilesOfOne() throws Exception {
    for (int round = 0; round < 10; round++) {
      Path out = temp.resolve(round + "/out");
      List<Callable<Integer>> runs = new ArrayList<>();
      for (int i = 0; i < RUNS; i++) {
        String words = "run " + i;
        runs.add(
            () -> {
              new AtomicFolder(out).land(AtomicFolderTest.files(words));
              return 0;
            });
      }
      atOnce(runs);
      assertThat(names(out)).containsExactly("a", "b", "c");
      String last = Files.readString(out.resolve("a"));
      assertThat(out.resolve("b")).hasContent(last);
      assertThat(out.resolve("c")).hasContent(last);
    }
  }

  @Test
  void twentyRecordsIntoOneFolderNeverBlameAPerson() throws Exception {
    for (String title : List.of("one", "two")) {
      Files.writeString(temp.resolve(title + ".yaml"), record(title));
    }
    List<Callable<Report>> runs = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      Request request =
          Request.of((i % 2 == 0 ? "one" : "two") + ".yaml")
              .from(temp)
              .only(java.util.Set.of("disclosure"))
              .as(java.util.Set.of("txt"))
              .into("out");
      runs.add(() -> Publisher.publish(request));
    }
    for (Report report : atOnce(runs)) {
      assertThat(report.findings()).noneMatch(one -> Exit.of(List.of(one)) == Exit.FILES);
      assertThat(report.written()).contains("disclosure.txt");
    }
    assertThat(names(temp.resolve("out"))).noneMatch(name -> name.startsWith("."));
  }

  private static String record(String title) {
    return """
        bonafide: 1
        title: %s
        people: {mia: {name: Mia Torres}}
        works: {a: {title: %s, category: visual-art, place: US, elements: {}}}
        """
        .formatted(title, title);
  }

  @Test
  void aFolderThatAnotherProcessHoldsIsSaidToBeInUse() throws Exception {
    Path out = temp.resolve("out");
    new AtomicFolder(out).land(AtomicFolderTest.files("old"));
    Process holder = holder(out);
    try {
      AtomicFolder impatient = new AtomicFolder(out, Disk.OWN, Duration.ofMillis(30));
      assertThatThrownBy(() -> impatient.land(AtomicFolderTest.files("new")))
          .isInstanceOfSatisfying(
              AnotherRun.class,
              e -> {
                var finding = FileTrouble.finding("out", e);
                assertThat(finding.rule()).isEqualTo("another-run");
                assertThat(finding.message()).contains("Another run is writing");
                assertThat(Exit.of(List.of(finding))).isEqualTo(Exit.FILES);
              });
      assertThat(out.resolve("a")).hasContent("old");
    } finally {
      holder.destroyForcibly().waitFor();
    }
    // It was killed: what it held is free, and what it left is taken away.
    new AtomicFolder(out).land(AtomicFolderTest.files("new"));
    assertThat(names(out)).containsExactly("a", "b", "c");
  }

  private static Process holder(Path out) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Process holder =
        new ProcessBuilder(java, "-cp", classes, Holding.class.getName(), out.toString()).start();
    assertThat(holder.getInputStream().read()).as("it holds the folder").isEqualTo('!');
    return holder;
  }

  /** Holds a folder until it is killed. */
  static final class Holding {
    public static void main(String[] arguments) throws Exception {
      new AtomicFolder(Path.of(arguments[0]))
          .alone(
              landing -> {
                System.out.print('!');
                System.out.flush();
                try {
                  Thread.sleep(Duration.ofMinutes(5).toMillis());
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                return 0;
              });
    }
  }

  @Test
  void aLockFileThatIsALinkIsNotFollowed() throws IOException {
    Path out = Files.createDirectory(temp.resolve("out"));
    Path precious = Files.writeString(temp.resolve("precious"), "words");
    Files.createSymbolicLink(out.resolve(FolderLock.FILE), precious);
    assertThatThrownBy(() -> new AtomicFolder(out).land(Map.of("a", new byte[1])))
        .isInstanceOf(IOException.class);
    assertThat(precious).hasContent("words");
  }

  @Test
  void aLockFileThatSomebodyLeftStopsNobody() throws IOException {
    Path out = Files.createDirectory(temp.resolve("out"));
    Path left = out.resolve(FolderLock.FILE);
    FileChannel.open(left, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
    new AtomicFolder(out).land(AtomicFolderTest.files("new"));
    assertThat(names(out)).containsExactly("a", "b", "c");
  }
}

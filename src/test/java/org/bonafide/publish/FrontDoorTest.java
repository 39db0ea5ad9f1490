package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.publish.files.FileTrouble;
import org.bonafide.publish.files.OwnFolders;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.files.Receipt;
import org.bonafide.publish.files.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One front door, many callers. A build runs this twice: on the classes, and on the packed program
 * with {@code -Dpacked=true}.
 */
class FrontDoorTest {

  private static final int CALLERS = 8;

  @TempDir Path folder;

  private static ProjectSource example(String name) {
    Map<String, byte[]> files = Examples.files(name);
    return ProjectSource.of("project.yaml", files.get("project.yaml")).with(files);
  }

  private static Map<String, String> digests(Outcome outcome) {
    Map<String, String> digests = new TreeMap<>();
    outcome
        .files()
        .forEach(
            (name, bytes) -> digests.put(name, bytes.length + " bytes " + Arrays.hashCode(bytes)));
    digests.put("findings", outcome.findings().toString());
    return digests;
  }

  @Test
  void thePackedProgramIsWhatIsTested() {
    String home = Bonafide.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    assertThat(home.endsWith(".jar")).isEqualTo(Boolean.getBoolean("packed"));
  }

  @Test
  void eightThreadsGetTheBytesThatOneGets() throws Exception {
    // The threads come first, so that they meet in whatever is loaded once.
    Bonafide bonafide = Bonafide.shipped().with(OwnFolders.NONE.targets(folder));
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Map<String, Map<String, String>>>> all = new ArrayList<>();
    for (int caller = 0; caller < CALLERS; caller++) {
      int first = caller;
      Callable<Map<String, Map<String, String>>> calls =
          () -> {
            start.await();
            Map<String, Map<String, String>> got = new TreeMap<>();
            for (int i = 0; i < Examples.NAMES.size(); i++) {
              String name = Examples.NAMES.get((first + i) % Examples.NAMES.size());
              got.put(name, digests(bonafide.publish(example(name), Wanted.all())));
            }
            return got;
          };
      all.add(callers.submit(calls));
    }
    start.countDown();
    Map<String, Map<String, String>> alone = new TreeMap<>();
    for (String name : Examples.NAMES) {
      alone.put(name, digests(Bonafide.shipped().publish(example(name), Wanted.all())));
      assertThat(alone.get(name)).containsKeys("receipt.json", "disclosure.pdf");
    }
    for (Future<Map<String, Map<String, String>>> one : all) {
      assertThat(one.get()).isEqualTo(alone);
    }
    callers.shutdown();
  }

  @Test
  void anExecutorThatIsHandedInDoesTheWork() {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    AtomicInteger tasks = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    Outcome spread =
        Bonafide.shipped()
            .on(
                task -> {
                  tasks.incrementAndGet();
                  pool.execute(
                      () -> {
                        seen.add(Thread.currentThread());
                        task.run();
                      });
                })
            .publish(example("pendant"), Wanted.all());
    pool.shutdown();
    assertThat(tasks).hasPositiveValue();
    assertThat(seen).isNotEmpty();
    assertThat(digests(spread))
        .isEqualTo(digests(Bonafide.shipped().publish(example("pendant"), Wanted.all())));
  }

  @Test
  void aFolderIsWrittenWithTheBytesThatStandInMemory() throws IOException {
    Map<String, byte[]> files = Examples.files("pendant");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path place = folder.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.write(place, file.getValue());
    }
    Report report = Publisher.publish(Request.of("project.yaml").from(folder).into("out"));
    Map<String, byte[]> written = new LinkedHashMap<>();
    for (String name : report.written()) {
      written.put(name, Files.readAllBytes(folder.resolve("out").resolve(name)));
    }
    Map<String, byte[]> held = Bonafide.shipped().publish(example("pendant"), Wanted.all()).files();
    assertThat(List.copyOf(written.keySet())).isEqualTo(List.copyOf(held.keySet()));
    written.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(held.get(name)));
  }

  @Test
  void aProjectThatWasReadGivesTheSamePapers() {
    byte[] record = Examples.files("comic").get("project.yaml");
    Wanted texts = Wanted.all().as("txt");
    Outcome ofBytes = Bonafide.shipped().publish(ProjectSource.of("project.yaml", record), texts);
    Outcome ofProject =
        Bonafide.shipped()
            .publish(
                ProjectSource.of(
                    ProjectReader.read("project.yaml", record).project().orElseThrow()),
                texts);
    Map<String, byte[]> papers = new LinkedHashMap<>(ofProject.files());
    papers.remove(Receipt.FILE);
    assertThat(papers).isNotEmpty();
    papers.forEach((name, bytes) -> assertThat(bytes).isEqualTo(ofBytes.files().get(name)));
    assertThat(new String(ofProject.receipt().orElseThrow(), StandardCharsets.UTF_8))
        .contains("\"file\": \"project.yaml\"", "\"sha256\": \"\"");
  }

  @Test
  void whatIsWithheldOnDiskIsWithheldInMemory() {
    String record =
        new String(Examples.files("pendant").get("project.yaml"), StandardCharsets.UTF_8);
    Outcome outcome =
        Bonafide.shipped()
            .publish(
                ProjectSource.of("project.yaml", record.getBytes(StandardCharsets.UTF_8))
                    .with(Map.of("evidence/prompts.json", new byte[] {1})),
                Wanted.all().as("txt").finalCopy());
    assertThat(outcome.withheld()).extracting(Withheld::rule).contains("open-point-in-final");
    outcome
        .withheld()
        .forEach(one -> assertThat(outcome.files()).doesNotContainKey(one.instrument() + ".txt"));
  }

  @Test
  void nothingThatAUserCanDoWrongIsThrown() {
    List<ProjectSource> wrong =
        List.of(
            ProjectSource.file(folder, "none.yaml"),
            ProjectSource.file(folder, "."),
            ProjectSource.file(folder, "a\u0000b"),
            ProjectSource.of("empty.yaml", new byte[0]),
            ProjectSource.of("zeros.yaml", new byte[100]),
            ProjectSource.of("list.yaml", "[1, 2]".getBytes(StandardCharsets.UTF_8)),
            example("pendant").with(Map.of("a\u0000b", new byte[1], "../x", new byte[1])),
            example("pendant").in(folder.resolve("nowhere")));
    for (ProjectSource source : wrong) {
      assertThatCode(
              () ->
                  assertThat(Bonafide.shipped().publish(source, Wanted.all().as("txt")).findings())
                      .isNotEmpty())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void anOwnFolderThatIsNotThereIsAFindingAndNotWhatShips() {
    Bonafide bonafide = Bonafide.shipped().with(OwnFolders.NONE.clauses(folder.resolve("none")));
    Outcome outcome = bonafide.publish(example("pendant"), Wanted.all());
    assertThat(bonafide.trouble()).isPresent();
    assertThat(outcome.findings()).extracting("rule").containsExactly(FileTrouble.RULE);
    assertThat(outcome.files()).isEmpty();
    assertThat(outcome.withheld()).hasSize(3);
  }
}

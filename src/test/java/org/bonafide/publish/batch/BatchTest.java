package org.bonafide.publish.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bonafide.cli.Main;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.OwnFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many records: one line each, in order, whatever is wrong with one and whenever it is stopped. */
class BatchTest {

  private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);

  @TempDir Path temp;

  @AfterAll
  static void end() {
    THREADS.shutdownNow();
  }

  private static String record(String title) {
    return """
        {"bonafide": 1, "title": "%s", "people": {"mia": {"name": "Mia Torres", "domicile": "US"}},
         "tools": {"f": {"name": "Adobe Firefly", "generative": true}},
         "disclosure": {"targets": ["etsy"]},
         "works": {"p": {"title": "%s", "category": "visual-art", "place": "US",
           "elements": {"d": {"what": "artwork", "describe": "the cat \\/ \\u00e9",
             "generated-part": "appreciable", "steps": [
               {"act": "prompt", "by": "mia", "with": "f", "on": "2026-05-01"},
               {"act": "edit", "by": "mia", "detail": "redrew the paw",
                "expressive": true, "perceptible": true}]}}}}}
        """
        .formatted(title, title)
        .replace("\n", " ")
        .strip();
  }

  /** Records of which the third cannot be read and the fifth is empty of works. */
  private List<String> written(int many) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      lines.add(record("Cat " + i));
    }
    lines.set(2, "{\"bonafide\": 1, \"title\": [");
    lines.set(4, "{\"bonafide\": 1, \"title\": \"Nothing\"}");
    Files.write(temp.resolve("in.jsonl"), lines);
    return lines;
  }

  private Batch.Asked asked(String input, String out) {
    return new Batch.Asked(temp, input, out, Wanted.all(), OwnFolders.NONE, false, false);
  }

  private Batch.Ended run(Batch.Asked asked) {
    return new Batch(Bonafide.shipped(), THREADS).run(asked, standing -> {});
  }

  private byte[] results(String out) throws IOException {
    return Files.readAllBytes(temp.resolve(out).resolve(Batch.RESULTS));
  }

  private List<JsonNode> lines(String out) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : new String(results(out), StandardCharsets.UTF_8).split("\n")) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  @Test
  void eachRecordIsOneLineInTheOrderOfInputAndABadOneStopsNothing() throws IOException {
    written(12);
    Batch.Ended ended = run(asked("in.jsonl", "out"));
    assertThat(ended.findings()).isEmpty();
    assertThat(ended.standing().done()).isEqualTo(12);
    assertThat(ended.standing().part()).isEqualTo(1);
    List<JsonNode> lines = lines("out");
    assertThat(lines).hasSize(12);
    for (int i = 0; i < 12; i++) {
      assertThat(lines.get(i).get("record").asText()).isEqualTo("in.jsonl:" + (i + 1));
    }
    assertThat(lines.get(2).get("exit").asInt()).isEqualTo(2);
    assertThat(lines.get(2).get("findings").get(0).get("rule").asText()).isEqualTo("yaml-syntax");
    assertThat(lines.get(3).get("title").asText()).isEqualTo("Cat 3");
    assertThat(ended.standing().unsound())
        .isEqualTo(lines.stream().filter(one -> one.get("exit").asInt() > 0).count())
        .isPositive();
    assertThat(temp.resolve("out").toFile().list())
        .containsExactlyInAnyOrder(Batch.RESULTS, BatchSettings.FILE);
  }

  /** Other programs rely on these keys: they are only ever added to. */
  @Test
  void theLineOfARecordIsAFace() throws IOException {
    written(5);
    run(asked("in.jsonl", "out"));
    JsonNode one = lines("out").get(0);
    assertThat(one.fieldNames())
        .toIterable()
        .containsExactly(
            "record",
            "sha256",
            "exit",
            "title",
            "reference",
            "verdicts",
            "labels",
            "records",
            "findings",
            "documents");
    assertThat(one.get("verdicts").get(0).fieldNames())
        .toIterable()
        .containsExactly("work", "jurisdiction", "verdict");
    assertThat(one.get("verdicts").get(0).get("verdict").asText()).isEqualTo("insufficient-facts");
    JsonNode label = one.get("labels").get(0);
    assertThat(label.fieldNames())
        .toIterable()
        .containsExactly("work", "target", "duty", "label", "labels", "missing");
    assertThat(label.get("target").asText()).isEqualTo("etsy");
    assertThat(one.get("findings").get(0).fieldNames())
        .toIterable()
        .containsExactly(
            "rule", "severity", "file", "line", "column", "message", "remedy", "authority");
    assertThat(one.get("documents").isObject()).isTrue();
    assertThat(lines("out").get(2).fieldNames())
        .toIterable()
        .containsExactly("record", "sha256", "exit", "findings", "documents");
  }

  @Test
  void whereverTheLinesAreCutTheyAreTakenUpWithNoneLostOrDoubled() throws IOException {
    written(6);
    run(asked("in.jsonl", "whole"));
    byte[] whole = results("whole");
    int kept = 0;
    for (int at = 0; at <= whole.length; at += whole.length / 23) {
      String out = "cut" + at;
      Files.createDirectories(temp.resolve(out));
      Files.copy(
          temp.resolve("whole").resolve(BatchSettings.FILE),
          temp.resolve(out).resolve(BatchSettings.FILE));
      Files.write(temp.resolve(out).resolve(Batch.RESULTS), Arrays.copyOf(whole, at));
      Batch.Ended ended = run(asked("in.jsonl", out));
      assertThat(results(out)).as("cut at %d", at).isEqualTo(whole);
      assertThat(ended.standing().done()).isEqualTo(6);
      kept += ended.standing().kept() > 0 ? 1 : 0;
    }
    assertThat(kept).isGreaterThan(5);
  }

  @Test
  void whatIsDoneIsNotDoneAgain() throws IOException {
    written(6);
    Batch.Ended first = run(asked("in.jsonl", "out"));
    Batch.Ended again = run(asked("in.jsonl", "out"));
    assertThat(first.standing().kept()).isZero();
    assertThat(again.standing().kept()).isEqualTo(6);
    assertThat(again.standing().unsound()).isEqualTo(first.standing().unsound());
  }

  @Test
  void aRecordThatWasChangedIsDoneAgainWithThoseAfterIt() throws IOException {
    List<String> lines = written(6);
    run(asked("in.jsonl", "out"));
    lines.set(3, record("Dog"));
    Files.write(temp.resolve("in.jsonl"), lines);
    Batch.Ended again = run(asked("in.jsonl", "out"));
    assertThat(again.standing().kept()).isEqualTo(3);
    assertThat(lines("out")).hasSize(6);
    assertThat(lines("out").get(3).get("title").asText()).isEqualTo("Dog");
  }

  @Test
  void resultsOfSomethingElseAreNotAddedTo() throws IOException {
    written(5);
    run(asked("in.jsonl", "out"));
    byte[] before = results("out");
    Batch.Asked plain = asked("in.jsonl", "out");
    Wanted other = Wanted.all().only("disclosure");
    Batch.Ended refused =
        run(new Batch.Asked(temp, "in.jsonl", "out", other, plain.own(), false, false));
    assertThat(refused.findings()).extracting("rule").containsExactly("another-batch");
    assertThat(results("out")).isEqualTo(before);
    Batch.Ended forced =
        run(new Batch.Asked(temp, "in.jsonl", "out", other, plain.own(), false, true));
    assertThat(forced.findings()).isEmpty();
    assertThat(forced.standing().kept()).isZero();
  }

  @Test
  void aFolderOfRecordsGivesALineForEachWithItsFilesAtHand() throws IOException {
    for (String name : List.of("b/one", "a", "c")) {
      Path folder = Files.createDirectories(temp.resolve("in").resolve(name));
      Files.writeString(folder.resolve("project.yaml"), record(name));
    }
    Files.writeString(temp.resolve("in/c/project.yaml"), ": : :");
    run(asked("in", "out"));
    assertThat(lines("out"))
        .extracting(one -> one.get("record").asText())
        .containsExactly("a/project.yaml", "b/one/project.yaml", "c/project.yaml");
    assertThat(temp.resolve("out").toFile().list()).doesNotContain("documents");
  }

  @Test
  void documentsAreWrittenWhereTheyAreAskedForAndTheirDigestsStandInTheLine() throws IOException {
    written(5);
    Wanted text = Wanted.all().only("disclosure").as(Set.of("txt"));
    run(new Batch.Asked(temp, "in.jsonl", "out", text, OwnFolders.NONE, true, false));
    JsonNode documents = lines("out").get(0).get("documents");
    assertThat(documents.has("disclosure.txt")).isTrue();
    assertThat(temp.resolve("out/documents/1/disclosure.txt")).exists();
    assertThat(temp.resolve("out/documents/3")).doesNotExist();
  }

  @Test
  void marksOfWindowsAndEmptyLinesChangeNothing() throws IOException {
    Files.writeString(
        temp.resolve("in.jsonl"), "\uFEFF" + record("One") + "\r\n\r\n" + record("Two"));
    run(asked("in.jsonl", "out"));
    assertThat(lines("out"))
        .extracting(one -> one.get("record").asText() + " " + one.get("title").asText())
        .containsExactly("in.jsonl:1 One", "in.jsonl:3 Two");
  }

  @Test
  void anInputThatIsNotThereIsSaid() {
    Batch.Ended ended = run(asked("nothing", "out"));
    assertThat(ended.findings()).extracting("rule").containsExactly("record-not-found");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  /** Killed for real, some lines in; then taken up in this process. */
  @Test
  void aRunThatIsKilledIsTakenUpWithNoLineLostOrDoubled() throws Exception {
    written(120);
    Path results = temp.resolve("out").resolve(Batch.RESULTS);
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "batch",
                temp.resolve("in.jsonl").toString(),
                "--out",
                temp.resolve("out").toString(),
                "--quiet")
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("said").toFile())
            .start();
    while (killed.isAlive() && (!Files.exists(results) || Files.size(results) < 20_000)) {
      Thread.sleep(20);
    }
    killed.destroyForcibly().waitFor();
    long lines = Files.readAllLines(results).size();
    assertThat(lines).as(Files.readString(temp.resolve("said"))).isBetween(1L, 119L);
    Batch.Ended ended = run(asked("in.jsonl", "out"));
    assertThat(ended.standing().kept()).isBetween(lines - 1, lines);
    assertThat(ended.standing().done()).isEqualTo(120);
    run(asked("in.jsonl", "whole"));
    assertThat(results("out")).isEqualTo(results("whole"));
  }
}

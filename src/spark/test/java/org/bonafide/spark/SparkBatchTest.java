package org.bonafide.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.batch.Batch;
import org.bonafide.publish.files.OwnFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on the embedded runner writes the lines of the batch, byte for byte, in their order. */
class SparkBatchTest {

  private static final int RECORDS = 60;

  private static SparkSession spark;

  @TempDir Path temp;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("bonafide-batch-test")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            // Pieces of four kilobytes, so that a small file is read in many.
            .config("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", "4096")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    if (spark != null) {
      spark.stop();
    }
  }

  private static String record(int number) {
    return """
        {"bonafide": 1, "title": "Cat %d é 猫", "people": {"mia": {"name": "Mia Torres", "domicile": "US"}},
         "tools": {"f": {"name": "Adobe Firefly", "generative": true}},
         "disclosure": {"targets": ["etsy"]},
         "records": {"s": {"file": "sketch-%d.txt", "origin": "original"}},
         "works": {"p": {"title": "Cat %d", "category": "visual-art", "place": "US",
           "elements": {"d": {"what": "artwork", "describe": "the cat \\/ \\u00e9",
             "generated-part": "appreciable", "steps": [
               {"act": "prompt", "by": "mia", "with": "f", "on": "2026-05-01", "records": ["s"]},
               {"act": "edit", "by": "mia", "detail": "redrew the paw",
                "expressive": true, "perceptible": true}]}}}}}
        """
        .formatted(number, number % 3, number)
        .replace("\n", " ")
        .strip();
  }

  /** With a mark at the front, an empty line, line ends of Windows and two records that are broken. */
  private Path lines() throws IOException {
    Files.writeString(temp.resolve("sketch-1.txt"), "a sketch");
    StringBuilder all = new StringBuilder("\ufeff");
    for (int i = 0; i < RECORDS; i++) {
      switch (i) {
        case 7 -> all.append("\n");
        case 20 -> all.append("{\"bonafide\": 1, \"title\": [\n");
        case 40 -> all.append("not JSON \r at all\r\n");
        default -> all.append(record(i)).append(i % 5 == 0 ? "\r\n" : "\n");
      }
    }
    return Files.writeString(temp.resolve("in.jsonl"), all);
  }

  private List<String> ofTheBatch() throws IOException {
    new Batch(Bonafide.shipped(), Runnable::run)
        .run(
            new Batch.Asked(
                temp, "in.jsonl", "batch", Wanted.all(), OwnFolders.NONE, false, false),
            standing -> {});
    return Files.readAllLines(temp.resolve("batch").resolve(Batch.RESULTS));
  }

  private int job(String... more) {
    List<String> args = new ArrayList<>(List.of("--beside", temp.toString()));
    args.addAll(List.of(more));
    return SparkBatch.run(spark, args.toArray(String[]::new));
  }

  private static List<Path> parts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList();
    }
  }

  private static byte[] joined(Path folder) throws IOException {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (Path part : parts(folder)) {
      all.write(Files.readAllBytes(part));
    }
    return all.toByteArray();
  }

  @Test
  void theLinesOfAFileReadInManyPiecesAreThoseOfTheBatchByteForByte() throws IOException {
    Path out = temp.resolve("out");
    assertThat(job(lines().toString(), "--out", out.toString())).isZero();
    assertThat(parts(out)).hasSizeGreaterThan(5);
    List<String> expected = ofTheBatch();
    assertThat(expected)
        .hasSize(RECORDS - 1)
        .as("a record finds its file beside the lines")
        .anyMatch(line -> line.contains("\"records\":[{\"id\":\"s\""));
    assertThat(new String(joined(out), StandardCharsets.UTF_8).split("\n"))
        .containsExactlyElementsOf(expected);
    assertThat(joined(out)).isEqualTo(Files.readAllBytes(temp.resolve("batch/results.jsonl")));
  }

  @Test
  void recordsInColumnsGiveTheSameLinesUnderTheirNames() throws IOException {
    List<String> expected = ofTheBatch(lines());
    List<Row> rows = new ArrayList<>();
    String[] lines = Files.readString(temp.resolve("in.jsonl")).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      rows.add(
          RowFactory.create("in.jsonl:" + (i + 1), lines[i].getBytes(StandardCharsets.UTF_8)));
    }
    Path table = temp.resolve("in.parquet");
    spark
        .createDataFrame(
            rows,
            new StructType()
                .add("name", DataTypes.StringType)
                .add("record", DataTypes.BinaryType))
        .coalesce(1)
        .write()
        .parquet(table.toString());
    Path out = temp.resolve("results.parquet");
    assertThat(
            job(
                table.toString(),
                "--read",
                "parquet",
                "--write",
                "parquet",
                "--out",
                out.toString()))
        .isZero();
    List<String> written =
        spark
            .read()
            .parquet(out.toString())
            .select("line")
            .as(Encoders.STRING())
            .collectAsList();
    assertThat(written).containsExactlyElementsOf(expected);
  }

  private List<String> ofTheBatch(Path file) throws IOException {
    assertThat(file).exists();
    return ofTheBatch();
  }

  @Test
  void aMisspeltTargetOrKindIsToldBeforeTheJobBegins() throws IOException {
    Path out = temp.resolve("out");
    assertThat(job(lines().toString(), "--out", out.toString(), "--target", "estsy")).isEqualTo(2);
    assertThat(job(lines().toString(), "--out", out.toString(), "--only", "labell")).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  @Test
  void resultsThatAreThereAndInputThatIsNotEndTheJobInOneLine() throws IOException {
    Path out = Files.createDirectory(temp.resolve("out"));
    java.io.PrintStream usual = System.err;
    java.io.ByteArrayOutputStream said = new java.io.ByteArrayOutputStream();
    System.setErr(new java.io.PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(job(lines().toString(), "--out", out.toString())).isEqualTo(3);
      assertThat(job(temp + "/none.jsonl", "--out", temp + "/out2")).isEqualTo(3);
    } finally {
      System.setErr(usual);
    }
    assertThat(said.toString(StandardCharsets.UTF_8).lines())
        .filteredOn(line -> line.startsWith("The job ended without results: "))
        .hasSize(2);
    assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("\tat org.");
    assertThat(out).isEmptyDirectory();
  }
}

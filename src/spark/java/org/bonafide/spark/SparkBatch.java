package org.bonafide.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.bonafide.publish.batch.LineWork;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The batch as a job on Apache Spark.
 *
 * <p>Example: {@code spark-submit --class org.bonafide.spark.SparkBatch bonafide.jar listings.jsonl
 * --out results}.
 */
@Command(
    name = "spark-batch",
    mixinStandardHelpOptions = true,
    header = "Work up many records on Apache Spark, a line of JSON each, as bonafide batch does.",
    description = {
      "Reads a record as JSON on each line of files, or in the columns name and record of Parquet files,"
          + " and writes lines of JSON, or Parquet files with the columns record and line. The"
          + " results must not be there yet: a job that fails leaves none."
    })
public final class SparkBatch implements Callable<Integer> {

  /** The forms of input and results. */
  enum Form {
    jsonl,
    parquet
  }

  private final SparkSession spark;

  @Parameters(paramLabel = "INPUT", description = "A file or a folder of files, as Spark names it.")
  private String input = "";

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "Where the results go.")
  private String out = "";

  @Option(
      names = "--read",
      defaultValue = "jsonl",
      description = "What the input is: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Form read = Form.jsonl;

  @Option(
      names = "--write",
      defaultValue = "jsonl",
      description = "What the results are: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Form write = Form.jsonl;

  @Option(names = "--only", split = ",", paramLabel = "KIND", description = "As in bonafide batch.")
  private List<String> only = new ArrayList<>();

  @Option(names = "--target", split = ",", paramLabel = "ID", description = "As in bonafide batch.")
  private List<String> targets = new ArrayList<>();

  @Option(
      names = "--beside",
      defaultValue = ".",
      paramLabel = "DIR",
      description =
          "The folder in which the files are that records name, at the same place on every machine."
              + " Default: the folder in which the job runs.")
  private String beside = ".";

  private SparkBatch(SparkSession spark) {
    this.spark = spark;
  }

  /** Runs the job and ends the program with its exit code. */
  public static void main(String[] args) {
    SparkSession spark = SparkSession.builder().appName("bonafide-batch").getOrCreate();
    int code;
    try {
      code = run(spark, args);
    } finally {
      spark.stop();
    }
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Runs the job in a session; gives the exit code: 2 where the command is misspelt, 3 where the
   * input cannot be read or the results cannot be written, which is told in Spark’s words.
   */
  static int run(SparkSession spark, String... args) {
    return new CommandLine(new SparkBatch(spark))
        .setExecutionExceptionHandler((fault, command, parsed) -> told(fault))
        .execute(args);
  }

  private static int told(Exception fault) {
    String[] lines = String.valueOf(fault.getMessage()).split("\n", 2);
    System.err.println("The job ended without results: " + lines[0]);
    return 3;
  }

  @Override
  public Integer call() {
    AskedJob job = new AskedJob(only, targets, beside);
    try {
      job.work(); // what is misspelt is told here, and not a million times
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 2;
    }
    JavaRDD<String> lines = read == Form.parquet ? ofColumns(job) : ofLines(job);
    if (write == Form.parquet) {
      spark.createDataset(lines.rdd(), Encoders.STRING()).selectExpr("get_json_object(value, '$.record') as record", "value as line").write().parquet(out);
    } else {
      lines.saveAsTextFile(out);
    }
    return 0;
  }

  private JavaRDD<String> ofLines(AskedJob job) {
    return new LinesOfFiles(new JavaSparkContext(spark.sparkContext()), input)
        .numbered()
        .mapPartitions(
            lines -> {
              LineWork work = job.work();
              return worked(lines, one -> work.line(one.file(), one.number(), one.bytes()));
            });
  }

  private JavaRDD<String> ofColumns(AskedJob job) {
    Dataset<Row> rows =
        spark.read().parquet(input).selectExpr("cast(name as string)", "cast(record as binary)");
    return rows.javaRDD()
        .mapPartitions(
            records -> {
              LineWork work = job.work();
              return worked(
                  records, one -> work.named(one.getString(0), (byte[]) one.get(1)));
            });
  }

  /** Records worked up one after another, as they are asked for; empty ones are passed over. */
  private static <T> Iterator<String> worked(
      Iterator<T> records, Function<T, Optional<String>> work) {
    Iterable<T> all = () -> records;
    return StreamSupport.stream(all.spliterator(), false)
        .flatMap(one -> work.apply(one).stream())
        .iterator();
  }
}

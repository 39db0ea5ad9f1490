package org.bonafide.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bonafide.instrument.Numbered;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Outcome;
import org.bonafide.publish.batch.LineWork;
import org.bonafide.publish.Wanted;
import org.bonafide.write.docx.DocxWriter;
import org.bonafide.write.pdf.PdfWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Documents a second on one warm thread for the {@link Rider}, whole and by phase. {@code docx} and
 * {@code pdf} go from the record in memory to the bytes; the phases are single steps. Whatever drafts
 * takes a record with another name each time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g", "-Djava.awt.headless=true"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class RiderBenchmark {

  private byte[] yaml;
  private Rider rider;
  private LineWork batch;
  private int listing;
  private Numbered drafted;
  private final DocxWriter docx = new DocxWriter();
  private final PdfWriter pdf = new PdfWriter();

  @Setup
  public void readOnce() throws IOException {
    Path folder = Files.createTempDirectory("rider");
    rider = Rider.in(folder);
    yaml = Files.readAllBytes(folder.resolve("project.yaml"));
    batch = new LineWork(Bonafide.shipped(), Wanted.all(), folder);
    drafted = rider.draft();
  }

  @Benchmark
  public byte[] docx() {
    return docx.write(rider.draft());
  }

  @Benchmark
  public byte[] pdf() {
    return pdf.write(rider.draft());
  }

  @Benchmark
  public Object phaseRead() {
    return ProjectReader.read("project.yaml", yaml);
  }

  /**
   * As {@code generate} does it, but for the disk: drafted, linted, checked by both writers, written
   * in both formats, with its receipt.
   */
  @Benchmark
  public Outcome generate() {
    return rider.bonafide().publish(rider.nextSource(), Rider.CONTRACT.as("docx", "pdf"));
  }

  /** As {@code batch} does it: a listing of one picture, each time another, to its line of JSON. */
  @Benchmark
  public Optional<String> batchLine() {
    byte[] line = Listing.of(++listing).getBytes(StandardCharsets.UTF_8);
    return batch.line("listings.jsonl", listing, line);
  }

  /** Review, assessment and disclosure are in it; for a planned work they are small. */
  @Benchmark
  public Object phaseDraftAndNumber() {
    return rider.draft();
  }

  @Benchmark
  public byte[] phaseWriteDocx() {
    return docx.write(drafted);
  }

  @Benchmark
  public byte[] phaseWritePdf() {
    return pdf.write(drafted);
  }
}

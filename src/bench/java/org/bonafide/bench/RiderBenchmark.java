package org.bonafide.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bonafide.draft.Brief;
import org.bonafide.draft.Drafter;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.instrument.Numbered;
import org.bonafide.label.Discloser;
import org.bonafide.law.Assessment;
import org.bonafide.law.Assessor;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
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
 * Documents a second on one warm thread for the rider of {@link RiderFolder}, whole and by phase.
 * {@code docx} and {@code pdf} go from the record in memory to the bytes; the phases are single steps.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g", "-Djava.awt.headless=true"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class RiderBenchmark {

  private byte[] yaml;
  private Project project;
  private Brief brief;
  private Drafter drafter;
  private Numbered rider;
  private final DocxWriter docx = new DocxWriter();
  private final PdfWriter pdf = new PdfWriter();

  @Setup
  public void readOnce() throws IOException {
    Path folder = Files.createTempDirectory("rider");
    Path file = RiderFolder.write(folder);
    yaml = Files.readAllBytes(file);
    project = ProjectReader.read("project.yaml", yaml).project().orElseThrow();
    brief = brief(project, folder);
    drafter =
        Drafter.with(
            Optional.of(folder.resolve("templates")), Optional.of(folder.resolve("clauses")));
    rider = rider();
  }

  private static Brief brief(Project project, Path folder) {
    EvidenceReview evidence = EvidenceReview.of(project, folder);
    Assessment assessment = Assessor.assess(project, evidence);
    return new Brief(
        project,
        evidence,
        assessment,
        Discloser.disclose(project, evidence),
        Set.of("contract"),
        false);
  }

  private Numbered rider() {
    return drafter.draft(brief).instruments().get(0);
  }

  @Benchmark
  public byte[] docx() {
    return docx.write(rider());
  }

  @Benchmark
  public byte[] pdf() {
    return pdf.write(rider());
  }

  @Benchmark
  public Object phaseRead() {
    return ProjectReader.read("project.yaml", yaml);
  }

  @Benchmark
  public Object phaseDraftAndNumber() {
    return rider();
  }

  @Benchmark
  public byte[] phaseWriteDocx() {
    return docx.write(rider);
  }

  @Benchmark
  public byte[] phaseWritePdf() {
    return pdf.write(rider);
  }
}

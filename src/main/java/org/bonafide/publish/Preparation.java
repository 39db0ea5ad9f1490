package org.bonafide.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.Brief;
import org.bonafide.draft.Drafted;
import org.bonafide.draft.Drafter;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.evidence.marks.AiMark;
import org.bonafide.evidence.marks.AiMarks;
import org.bonafide.instrument.Numbered;
import org.bonafide.label.Discloser;
import org.bonafide.label.Disclosures;
import org.bonafide.law.Assessment;
import org.bonafide.law.Assessor;
import org.bonafide.project.NotStated;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.project.yaml.ProjectReader.Reading;
import org.bonafide.write.Writer;

/**
 * Works a record up as far as it goes without writing: read, review, assess, disclose, draft, and
 * compare the instruments with each other.
 *
 * <p>Example: {@code Preparation.of(Request.of("project.yaml")).findings()} is what {@code bonafide
 * check} prints.
 */
public final class Preparation {

  private Preparation() {}

  /** Works a record up; never throws for what a user can do wrong. */
  public static Prepared of(Request request) {
    return of(request, Formats.writers(request.formats()));
  }

  static Prepared of(Request request, List<Writer> writers) {
    return of(request, writers, UnaryOperator.identity());
  }

  /** Works a record up as if its works went to other targets. */
  static Prepared of(Request request, List<Writer> writers, UnaryOperator<Project> going) {
    try {
      return prepare(request, writers, going);
    } catch (InvalidPathException e) {
      return stopped(FileTrouble.finding(request.project(), e));
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException trouble) {
        return stopped(FileTrouble.finding("--clauses or --templates", trouble.getCause()));
      }
      throw e;
    }
  }

  private static Prepared stopped(Finding finding) {
    return new Prepared("", Optional.empty(), List.of(finding));
  }

  private static Prepared prepare(
      Request request, List<Writer> writers, UnaryOperator<Project> going) {
    // Clause files are read beside the record: at a cold start each takes as long as the other.
    CompletableFuture<Drafter> drafter =
        CompletableFuture.supplyAsync(() -> Drafter.with(request.templates(), request.clauses()));
    Optional<byte[]> bytes = bytes(request.file());
    Reading reading = read(request, bytes);
    String sha256 = bytes.map(Sha256::of).orElse("");
    List<Finding> findings = new ArrayList<>(reading.findings());
    Optional<Matter> matter =
        reading
            .project()
            .map(going)
            .map(project -> matter(project, request, drafter, writers, findings));
    return new Prepared(
        sha256, matter, findings.stream().distinct().sorted(Finding.ORDER).toList());
  }

  /** The record of a request as it is read. */
  static Reading read(Request request) {
    return read(request, bytes(request.file()));
  }

  private static Reading read(Request request, Optional<byte[]> bytes) {
    return bytes
        .map(b -> ProjectReader.read(request.project(), b))
        .orElseGet(() -> named(request, ProjectReader.read(request.file())));
  }

  private static Matter matter(
      Project project,
      Request request,
      CompletableFuture<Drafter> drafter,
      List<Writer> writers,
      List<Finding> findings) {
    Path folder = request.file().toAbsolutePath().getParent();
    EvidenceReview evidence = EvidenceReview.of(project, folder);
    // Record files are looked into while the instruments are drafted.
    CompletableFuture<Map<String, AiMark>> marks =
        CompletableFuture.supplyAsync(() -> AiMarks.of(evidence, folder));
    Assessment assessment = Assessor.assess(project, evidence);
    Disclosures disclosures = Discloser.disclose(project, evidence, request.targets());
    Drafted drafted =
        drafter
            .join()
            .draft(
                new Brief(
                    project,
                    evidence,
                    assessment,
                    disclosures,
                    request.kinds(),
                    request.manner().notes()));
    Matter matter = new Matter(project, evidence, assessment, disclosures, drafted);
    findings.addAll(NotStated.of(project));
    findings.addAll(evidence.findings());
    findings.addAll(assessment.findings());
    if (request.kinds().contains("disclosure")) {
      findings.addAll(disclosures.findings());
    }
    findings.addAll(drafted.findings());
    findings.addAll(Consistency.check(matter));
    findings.addAll(AiMarkContradicts.check(matter, marks.join()));
    if (request.manner().finalCopy()) {
      findings.addAll(SigningCopy.check(matter));
    }
    findings.addAll(checked(project, drafted, writers));
    return matter;
  }

  /**
   * Lint and the writers look at every instrument side by side: at a cold start each takes long.
   */
  private static List<Finding> checked(Project project, Drafted drafted, List<Writer> writers) {
    Glyphs glyphs = new Glyphs(project, drafted);
    List<Supplier<List<Finding>>> checks = new ArrayList<>();
    for (Numbered one : drafted.instruments()) {
      checks.add(() -> drafted.lint(one));
      writers.forEach(writer -> checks.add(() -> glyphs.findings(one, writer)));
    }
    List<Finding> found = checks.parallelStream().flatMap(check -> check.get().stream()).toList();
    return Glyphs.once(found);
  }

  /** Reads no more than the limit and one byte, so that an endless device is just too large. */
  private static Optional<byte[]> bytes(Path file) {
    if (Files.isDirectory(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(ProjectReader.LIMIT + 1));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Findings call the file as the user did, not by its path from another folder. */
  private static Reading named(Request request, Reading reading) {
    String path = request.file().toString();
    return new Reading(
        reading.project(),
        reading.findings().stream()
            .map(
                f ->
                    Finding.error(
                        f.rule(),
                        org.bonafide.diagnose.Place.of(request.project()),
                        f.message().replace(path, request.project()),
                        f.remedy()))
            .toList());
  }
}

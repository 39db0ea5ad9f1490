package org.bonafide.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.Brief;
import org.bonafide.draft.Drafted;
import org.bonafide.draft.Drafter;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.instrument.Numbered;
import org.bonafide.label.Discloser;
import org.bonafide.label.Disclosures;
import org.bonafide.law.Assessment;
import org.bonafide.law.Assessor;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.write.docx.DocxWriter;
import org.bonafide.write.pdf.PdfWriter;

/**
 * A record and all that comes of it, phase by phase.
 *
 * @param name the folder's name, which is also the name of the folder of expectations
 */
record Golden(
    String name, List<Finding> findings, Map<String, Numbered> instruments, Drafted drafted) {

  private static final Drafter DRAFTER = Drafter.shipped();
  private static final DocxWriter DOCX = new DocxWriter();
  private static final PdfWriter PDF = new PdfWriter();

  /** Every folder with a record in it, in the examples and among the goldens. */
  static List<Path> folders() {
    return Stream.of(Path.of("examples"), Path.of("src/test/golden"))
        .flatMap(Golden::children)
        .filter(folder -> Files.exists(folder.resolve("project.yaml")))
        .sorted()
        .toList();
  }

  private static Stream<Path> children(Path root) {
    try (Stream<Path> list = Files.list(root)) {
      return list.collect(Collectors.toList()).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Golden of(Path folder) {
    return of(folder, false);
  }

  /** All instruments of a record, with drafting notes or without. */
  static Golden of(Path folder, boolean notes) {
    Set<String> kinds = Set.of("contract", "disclosure", "registration");
    return of(folder.getFileName().toString(), read(folder), folder, kinds, notes);
  }

  /** The contract of one guise, under a name such as {@code contract-agency-us-ny}. */
  static Golden of(String name, ContractVariants.Variant variant) {
    byte[] bytes = variant.yaml().getBytes(StandardCharsets.UTF_8);
    ProjectReader.Reading reading = ProjectReader.read("project.yaml", bytes);
    return of(name, reading, ContractVariants.FOLDER, Set.of("contract"), false);
  }

  private static Golden of(
      String name, ProjectReader.Reading reading, Path folder, Set<String> kinds, boolean notes) {
    List<Finding> findings = new ArrayList<>(reading.findings());
    Project project =
        reading.project().orElseThrow(() -> new AssertionError("unreadable: " + findings));
    EvidenceReview evidence = EvidenceReview.of(project, folder);
    Assessment assessment = Assessor.assess(project, evidence);
    Disclosures disclosures = Discloser.disclose(project, evidence);
    Drafted drafted =
        DRAFTER.draft(new Brief(project, evidence, assessment, disclosures, kinds, notes));
    findings.addAll(evidence.findings());
    findings.addAll(assessment.findings());
    findings.addAll(disclosures.findings());
    findings.addAll(drafted.findings());
    drafted.instruments().forEach(one -> findings.addAll(drafted.lint(one)));
    Map<String, Numbered> instruments = new TreeMap<>();
    drafted.instruments().forEach(n -> instruments.put(n.instrument().name(), n));
    return new Golden(name, findings, instruments, drafted);
  }

  private static ProjectReader.Reading read(Path folder) {
    try {
      return ProjectReader.read("project.yaml", Files.readAllBytes(folder.resolve("project.yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] docx(String instrument) {
    return DOCX.write(instruments.get(instrument));
  }

  byte[] pdf(String instrument) {
    return PDF.write(instruments.get(instrument));
  }

  List<Finding> unprintable(String instrument) {
    Numbered numbered = instruments.get(instrument);
    return Stream.of(DOCX.check(numbered), PDF.check(numbered))
        .flatMap(List::stream)
        .map(one -> one.finding(numbered))
        .toList();
  }

  /** The findings as a person reads them, one a line, in their order. */
  String findingsDump() {
    return findings.stream()
        .sorted(Finding.ORDER)
        .map(
            f ->
                "%s %s %s %s %s%n"
                    .formatted(f.place(), f.severity().word(), f.rule(), f.message(), f.remedy()))
        .collect(Collectors.joining());
  }

  Path expectations() {
    return Path.of("src/test/golden", name, "expected");
  }
}

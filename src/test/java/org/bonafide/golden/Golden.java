package org.bonafide.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.Drafted;
import org.bonafide.instrument.Numbered;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Outcome;
import org.bonafide.publish.Prepared;
import org.bonafide.publish.Request;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.consistency.WorkedRecord;
import org.bonafide.publish.explain.ExplainJson;
import org.bonafide.publish.explain.Explained;
import org.bonafide.publish.explain.Explainer;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.write.docx.DocxWriter;
import org.bonafide.write.pdf.PdfWriter;

/**
 * A record and all that comes of it, phase by phase.
 *
 * @param name the folder's name, which is also the name of the folder of expectations
 * @param findings of the phases; those of comparing and of writing are in the outcome
 */
record Golden(
    String name,
    List<Finding> findings,
    Map<String, Numbered> instruments,
    Drafted drafted,
    ProjectSource source,
    Wanted wanted) {

  /** The digest of a file whose packed bytes may differ from one zlib to another. */
  private static final Pattern PACKED =
      Pattern.compile(
          "(\"file\": \"[^\"]+\\.(?:docx|pdf|png)\",\\s+\"sha256\": \")[0-9a-f]+(\",\\s+\"bytes\": )\\d+");

  private static final Map<String, byte[]> WRITTEN = new ConcurrentHashMap<>();
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
    byte[] bytes = variant.yaml().getBytes(UTF_8);
    return of(name, bytes, ContractVariants.FOLDER, Set.of("contract"), false);
  }

  private static Golden of(
      String name, byte[] record, Path folder, Set<String> kinds, boolean notes) {
    ProjectSource source = ProjectSource.of("project.yaml", record).in(folder);
    Wanted wanted = Wanted.all().only(kinds).as("docx", "pdf");
    wanted = notes ? wanted.withNotes() : wanted;
    Prepared prepared = Bonafide.shipped().draft(source, wanted);
    WorkedRecord worked =
        prepared
            .worked()
            .orElseThrow(() -> new AssertionError("unreadable: " + prepared.findings()));
    Drafted drafted = worked.drafted();
    List<Finding> findings = new ArrayList<>(ProjectReader.read("project.yaml", record).findings());
    findings.addAll(worked.evidence().findings());
    findings.addAll(worked.assessment().findings());
    findings.addAll(worked.disclosures().findings());
    findings.addAll(drafted.findings());
    drafted.instruments().forEach(one -> findings.addAll(drafted.lint(one)));
    Map<String, Numbered> instruments = new TreeMap<>();
    drafted.instruments().forEach(n -> instruments.put(n.instrument().name(), n));
    return new Golden(name, findings, instruments, drafted, source, wanted);
  }

  private static byte[] read(Path folder) {
    try {
      return Files.readAllBytes(folder.resolve("project.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the front door hands out. */
  Outcome outcome() {
    return Bonafide.shipped().publish(source, wanted);
  }

  /** The Word file of an instrument: written once for all that is asked of it. */
  byte[] docx(String instrument) {
    return WRITTEN.computeIfAbsent(name + "/" + instrument + ".docx", n -> docxAnew(instrument));
  }

  byte[] pdf(String instrument) {
    return WRITTEN.computeIfAbsent(name + "/" + instrument + ".pdf", n -> pdfAnew(instrument));
  }

  byte[] docxAnew(String instrument) {
    return DOCX.write(instruments.get(instrument));
  }

  byte[] pdfAnew(String instrument) {
    return PDF.write(instruments.get(instrument));
  }

  /** What other programs read, with its values: the faces, the receipt, the explanation. */
  Map<String, String> machineFiles() {
    Map<String, String> all = new TreeMap<>();
    Outcome outcome = outcome();
    outcome
        .files()
        .forEach(
            (file, bytes) -> {
              if (file.endsWith(".json")) {
                all.put(file, PACKED.matcher(new String(bytes, UTF_8)).replaceAll("$1(packed)$20"));
              }
            });
    if (Files.exists(Path.of("examples", name))) {
      WorkedRecord worked = outcome.worked().orElseThrow();
      List<Explained> paragraphs = Explainer.explain(worked);
      all.put(
          "explain.json",
          ExplainJson.json(
              worked,
              paragraphs.stream().map(Explained::instrument).distinct().toList(),
              paragraphs,
              Explainer.decisions(worked, Request.of("project.yaml"))));
    }
    return all;
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

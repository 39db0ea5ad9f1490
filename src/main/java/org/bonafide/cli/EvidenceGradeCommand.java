package org.bonafide.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bonafide.evidence.grade.GradeWords;
import org.bonafide.evidence.grade.Graded;
import org.bonafide.publish.CaseFile;
import org.bonafide.publish.DossierFiles;
import org.bonafide.publish.EvidenceFaces;
import org.bonafide.publish.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide evidence grade}: how each record came to be, and when. */
@Command(
    name = "grade",
    mixinStandardHelpOptions = true,
    versionProvider = Bonafide.Versions.class,
    sortOptions = false,
    header = "Grade each record by how it came to be, and say when it was made and why.",
    description = {
      "Grades: signed (not verified), embedded unsigned, exported log, original file, screenshot,"
          + " written, re-created. Timing: made with the act, later, not established. The day of the act and the"
          + " day of the record are kept apart; the times of files are never asked."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide evidence grade project.yaml",
      "  bonafide evidence grade project.yaml --format json"
    })
final class EvidenceGradeCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("text", "json");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROJECT", description = "The record, such as project.yaml.")
  private String project = "";

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private String format = "text";

  EvidenceGradeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Choice.one(spec, "--format", format, FORMATS);
    CaseFile file = CaseFile.open(terminal.current(), project);
    if (file.content().isPresent()) {
      List<Graded> grades = DossierFiles.grades(file.content().get());
      if (format.equals("json")) {
        terminal.out().print(EvidenceFaces.grades(grades));
      } else {
        grades.forEach(this::print);
        if (grades.isEmpty()) {
          terminal.out().println("The record names no records.");
        }
      }
    }
    new FindingText(terminal, "").lines(file.findings(), true).forEach(terminal.err()::println);
    return Exit.of(file.findings()).code();
  }

  private void print(Graded graded) {
    GradeWords words = new GradeWords(Locale.ENGLISH);
    line(graded.reviewed().stated().id() + ": " + words.of(graded.grade()));
    line("  act " + (graded.acts().isEmpty() ? "not stated" : graded.actsAsStated()));
    line("  record made " + (graded.made().isEmpty() ? "not stated" : graded.made()));
    line("  " + words.of(graded.timing()) + ": " + words.of(graded.why()));
    graded.remarks().forEach(remark -> line("  " + words.of(remark)));
  }

  private void line(String text) {
    terminal.out().println(Printable.of(text));
  }
}

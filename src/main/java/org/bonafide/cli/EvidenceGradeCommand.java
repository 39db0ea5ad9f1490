package org.bonafide.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.evidence.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide evidence grade}: how each record came to be, and when. */
@Command(
    name = "grade",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Grade each record by how it came to be, and say when it was made and why.",
    description = {
      "Grades: signed and intact (signer listed or not), embedded unsigned, exported log, original file, screenshot,"
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
    Spelling.one(spec, "--format", format, FORMATS);
    CaseFile file = Main.LIBRARY.evidence().open(terminal.current(), project);
    if (file.content().isPresent()) {
      CaseFile.Content content = file.content().get();
      if (format.equals("json")) {
        terminal.out().print(content.gradesJson());
      } else {
        content.gradeLines().forEach(line -> terminal.out().println(Printable.of(line)));
      }
    }
    List<Finding> findings = new ArrayList<>(file.findings());
    file.content().ifPresent(content -> findings.addAll(content.broken()));
    return FindingText.said(terminal, findings);
  }
}

package org.bonafide.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.evidence.CaseFile;
import org.bonafide.publish.evidence.GradedRecords;
import org.bonafide.publish.evidence.TrustFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "Grades: signed and intact (signer listed or not), embedded unsigned, exported log, original"
          + " file, screenshot, written, re-created. Timing: made with the act, later, not"
          + " established. The day of the act and the day of the record are kept apart; the times"
          + " of files are never asked."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide evidence grade project.yaml",
      "  bonafide evidence grade project.yaml --format json",
      "  bonafide evidence grade project.yaml --trust signers.pem"
    })
final class EvidenceGradeCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("text", "json");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROJECT", description = "The record, such as project.yaml.")
  private String project = "";

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private String format = "text";

  @Mixin private TrustOption trust = new TrustOption();

  EvidenceGradeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Spelling.one(spec, "--format", format, FORMATS);
    TrustFile trusted = trust.read(spec, terminal);
    CaseFile file = Main.library().evidence().open(terminal.current(), project);
    List<Finding> findings = new ArrayList<>(file.findings());
    if (file.content().isPresent()) {
      GradedRecords graded = file.content().get().graded(trusted);
      if (format.equals("json")) {
        terminal.out().print(graded.json());
      } else {
        graded.lines().forEach(line -> terminal.out().println(Printable.of(line)));
      }
      findings.addAll(graded.broken());
    }
    return FindingText.said(terminal, findings);
  }
}

package org.bonafide.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.Publisher;
import org.bonafide.publish.Request;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.machine.FindingFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide check}: all findings, nothing written. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Say everything that is wrong with a record, and write nothing.",
    footer = {
      "",
      "Examples:",
      "  bonafide check project.yaml",
      "  bonafide check project.yaml --final",
      "  bonafide check project.yaml --only contract --position freelancer --law GB-ENG",
      "  bonafide check project.yaml --format json",
      "  bonafide check project.yaml --format sarif > bonafide.sarif"
    })
final class CheckCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("text", "json", "sarif");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROJECT", description = "The record, such as project.yaml.")
  private String project = "";

  @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or sarif.")
  private String format = "text";

  @Mixin private KindsOption kinds = new KindsOption();

  @Mixin private TermsOption terms = new TermsOption();

  @Option(names = "--final", description = "Check a signing copy: an open point is an error.")
  private boolean finalCopy;

  @Mixin private OwnTexts own = new OwnTexts();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Spelling.one(spec, "--format", format, FORMATS);
    Request asked = terms.of(kinds.of(Request.of(project).from(terminal.current())));
    Request request = own.in(asked, terminal).in(new Wanted.Manner(false, finalCopy));
    List<Finding> findings;
    try (Progress progress = Progress.start(terminal, false, "Checking the record")) {
      findings = new Publisher(Main.library()).prepared(request).findings();
    }
    switch (format) {
      case "json" -> terminal.out().print(FindingFiles.json(findings));
      case "sarif" -> terminal.out().print(FindingFiles.sarif(findings));
      default -> text(findings);
    }
    return Exit.of(findings).code();
  }

  private void text(List<Finding> findings) {
    new FindingText(terminal, "").lines(findings, true).forEach(terminal.out()::println);
    terminal.out().println(Printable.of(project) + ": " + FindingText.count(findings) + ".");
  }
}

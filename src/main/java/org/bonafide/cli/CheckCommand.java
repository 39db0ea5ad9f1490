package org.bonafide.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.Exit;
import org.bonafide.publish.FindingFaces;
import org.bonafide.publish.Publisher;
import org.bonafide.publish.Request;
import org.bonafide.publish.Wanted;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "KIND",
      description = "contract, disclosure, registration; several with commas.")
  private List<String> only;

  @Option(names = "--final", description = "Check a signing copy: an open point is an error.")
  private boolean finalCopy;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "A folder of your own templates.")
  private Path templates;

  @Option(names = "--clauses", paramLabel = "DIR", description = "A folder of your own clauses.")
  private Path clauses;

  @Option(
      names = "--targets",
      paramLabel = "DIR",
      description = "A folder of your own disclosure targets.")
  private Path targets;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Choice.one(spec, "--format", format, FORMATS);
    Request all = Request.of(project).from(terminal.current());
    Request asked = only == null ? all : all.only(Choice.all(spec, "--only", only, Request.KINDS));
    Request request =
        asked
            .in(new Wanted.Manner(false, finalCopy))
            .with(
                OwnFolder.of(spec, terminal, "--templates", templates),
                OwnFolder.of(spec, terminal, "--clauses", clauses))
            .withTargets(OwnFolder.of(spec, terminal, "--targets", targets));
    List<Finding> findings;
    try (Progress progress = Progress.start(terminal, false, "Checking the record")) {
      findings = new Publisher(Main.LIBRARY).prepared(request).findings();
    }
    switch (format) {
      case "json" -> terminal.out().print(FindingFaces.json(findings));
      case "sarif" -> terminal.out().print(FindingFaces.sarif(findings));
      default -> text(findings);
    }
    return Exit.of(findings).code();
  }

  private void text(List<Finding> findings) {
    new FindingText(terminal, "").lines(findings, true).forEach(terminal.out()::println);
    terminal.out().println(Printable.of(project) + ": " + FindingText.count(findings) + ".");
  }
}

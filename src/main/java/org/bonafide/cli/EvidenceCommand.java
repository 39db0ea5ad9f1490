package org.bonafide.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bonafide evidence}: the files that record how a work was made. */
@Command(
    name = "evidence",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Read, grade and seal the files that record how a work was made.",
    footer = {
      "",
      "Examples:",
      "  bonafide evidence scan exports",
      "  bonafide evidence seal project.yaml",
      "  bonafide evidence verify project.yaml",
      "  bonafide evidence gaps project.yaml",
      "  bonafide evidence dossier project.yaml"
    })
final class EvidenceCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  EvidenceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.err());
    return 2;
  }
}

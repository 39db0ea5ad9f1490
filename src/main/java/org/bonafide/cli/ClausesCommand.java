package org.bonafide.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bonafide clauses}: the clause library. */
@Command(
    name = "clauses",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Read the clause library.",
    footer = {
      "",
      "Examples:",
      "  bonafide clauses list",
      "  bonafide clauses show records --language zh-CN",
      "  bonafide clauses compare records failure --law US-NY"
    })
final class ClausesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  ClausesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.err());
    return 2;
  }
}

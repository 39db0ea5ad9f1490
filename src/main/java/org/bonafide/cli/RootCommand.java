package org.bonafide.cli;

import java.util.concurrent.Callable;
import org.bonafide.publish.machine.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a command: prints what there is. */
@Command(
    name = "bonafide",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    header = {
      "Honest documents about AI use, from one record of how a work was made:",
      "AI clauses for a contract, a disclosure, and a registration statement."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide init my-poster --title \"Moonlit Harbor\" --author \"Lin Yue\"",
      "  bonafide check my-poster/project.yaml",
      "  bonafide generate my-poster/project.yaml",
      "",
      "Exit codes: 0 written or clean, 1 findings of error severity,",
      "2 unusable input or command, 3 file trouble.",
      "What it writes are drafts. It does not give legal advice."
    })
final class RootCommand implements Callable<Integer> {

  /** As {@code --version} prints it. */
  static final String VERSION = "bonafide " + Version.CURRENT;

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  RootCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.err());
    return 2;
  }

  /** One line: {@code bonafide 0.1.0}. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {VERSION};
    }
  }
}

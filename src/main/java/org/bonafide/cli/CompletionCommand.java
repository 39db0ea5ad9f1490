package org.bonafide.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide completion}: a script that completes commands and options in a shell. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    header = "Print a completion script for bash or zsh.",
    footer = {
      "",
      "Examples:",
      "  source <(bonafide completion bash)",
      "  bonafide completion zsh > ~/.bonafide-completion && source ~/.bonafide-completion"
    })
final class CompletionCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  private String shell = "";

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Spelling.one(spec, "SHELL", shell, List.of("bash", "zsh"));
    String script = AutoComplete.bash("bonafide", spec.root().commandLine());
    // The script turns zsh's bash mode on by itself; zsh must only have loaded its completion.
    terminal
        .out()
        .println(shell.equals("zsh") ? "autoload -U compinit; compinit\n" + script : script);
    return 0;
  }
}

package org.bonafide.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.compare.ClauseCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bonafide clauses list}: one line a clause. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    header = "List the clauses: id, version, stability, day checked, title.",
    footer = {
      "",
      "Examples:",
      "  bonafide clauses list",
      "  bonafide clauses list --clauses our-clauses"
    })
final class ClausesListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(names = "--clauses", paramLabel = "DIR", description = "A folder of your own clauses.")
  private Path clauses;

  ClausesListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OwnClauses library = OwnClauses.of(spec, terminal, clauses, Bonafide.languages().get(0));
    for (ClauseCard clause : library.clauses()) {
      terminal
          .out()
          .println(
              TerminalColumns.line(
                  clause.id(),
                  22,
                  clause.version(),
                  8,
                  clause.stability(),
                  14,
                  clause.checked(),
                  12,
                  clause.title()));
    }
    return library.code();
  }
}

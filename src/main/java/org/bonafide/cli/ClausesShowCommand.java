package org.bonafide.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bonafide.draft.compare.ComparedClause;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Comparer;
import org.bonafide.publish.compare.ClauseCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide clauses show}: what a clause is for, on what authority, and its words. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Show a clause: need, condition, authorities and words.",
    footer = {
      "",
      "Examples:",
      "  bonafide clauses show records",
      "  bonafide clauses show records --language zh-CN"
    })
final class ClausesShowCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "The clause, as \"clauses list\" names it.")
  private String id = "";

  @Option(names = "--language", paramLabel = "LANGUAGE", description = "en or zh-CN.")
  private String language = "en";

  @Option(names = "--clauses", paramLabel = "DIR", description = "A folder of your own clauses.")
  private Path clauses;

  ClausesShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Spelling.one(spec, "--language", language, Bonafide.languages());
    OwnClauses library = OwnClauses.of(spec, terminal, clauses, language);
    List<ClauseCard> all = library.clauses();
    Spelling.one(spec, "ID", id, all.stream().map(ClauseCard::id).toList());
    all.stream().filter(clause -> clause.id().equals(id)).findFirst().ifPresent(this::show);
    offer(library.bonafide());
    return library.code();
  }

  /** The words that a position would fall back to, filled in from the sample record. */
  private void offer(Bonafide bonafide) {
    Comparer.Asked asked =
        new Comparer.Asked(Optional.empty(), Optional.empty(), Optional.of(language));
    List<ComparedClause.Side> sides =
        bonafide.compare(Comparer.sample(), asked).sheet("").stream()
            .flatMap(sheet -> sheet.clauses().stream())
            .filter(clause -> clause.id().equals(id))
            .flatMap(clause -> clause.sides().stream())
            .filter(side -> !side.offered().isEmpty())
            .toList();
    if (sides.isEmpty()) {
      return;
    }
    terminal.out().println();
    terminal
        .out()
        .println("Words of the fallback (\"contract: {clauses: {fallback: [" + id + "]}}\"):");
    for (ComparedClause.Side side : sides) {
      terminal.out().println("  " + side.position());
      side.offered().forEach(words -> terminal.out().println("    " + Printable.of(words)));
    }
  }

  private void show(ClauseCard clause) {
    terminal.out().println(terminal.paint("1", clause.title()));
    for (ClauseCard.Line line : clause.about()) {
      terminal.out().println("  " + TerminalColumns.pad(line.label(), 13) + line.words());
    }
    terminal.out().println();
    terminal.out().println(clause.text().orElse("The clause has no words in " + language + "."));
  }
}

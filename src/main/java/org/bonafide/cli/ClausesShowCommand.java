package org.bonafide.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bonafide.draft.LibraryClause;
import org.bonafide.publish.Bonafide;
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
    Choice.one(spec, "--language", language, Bonafide.languages());
    OwnClauses library = OwnClauses.of(spec, terminal, clauses);
    List<LibraryClause> all = library.clauses();
    Choice.one(spec, "ID", id, all.stream().map(LibraryClause::id).toList());
    all.stream().filter(clause -> clause.id().equals(id)).findFirst().ifPresent(this::show);
    return library.code();
  }

  private void show(LibraryClause clause) {
    Locale locale = Locale.forLanguageTag(language);
    terminal.out().println(terminal.paint("1", clause.title(Locale.forLanguageTag(language))));
    line("id", clause.topic() + "/" + clause.id());
    line("need", clause.need(locale));
    line("condition", clause.condition().isEmpty() ? "always" : clause.when(locale));
    line("positions", String.join(", ", clause.positions()));
    line("law", String.join(", ", clause.jurisdictions()));
    for (String position : List.of("agency", "balanced", "freelancer")) {
      clause
          .fallback(position, locale)
          .ifPresent(words -> line("fallback", position + ": " + words));
    }
    clause.values().forEach(v -> line("value", v.name() + " (" + v.standard() + ")"));
    line("authorities", String.join(", ", clause.authorities()));
    line("checked", clause.checked());
    line("version", clause.version() + ", " + clause.stability());
    terminal.out().println();
    String none = "The clause has no words in " + language + ".";
    terminal.out().println(clause.text(locale).map(String::strip).orElse(none));
  }

  private void line(String label, String words) {
    if (!words.isEmpty()) {
      terminal.out().println("  " + Columns.pad(label, 13) + words);
    }
  }
}

package org.bonafide.cli;

import java.util.concurrent.Callable;
import org.bonafide.diagnose.rules.RulePage;
import org.bonafide.diagnose.rules.RulePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide rules}: what every finding means, why it matters and what to do. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    header = "List the rules that findings name, or explain one with an example.",
    footer = {"", "Examples:", "  bonafide rules", "  bonafide rules unused-record"})
final class RulesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "The rule, as findings name it; left out, all are listed.")
  private String id = "";

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RulePages rules = RulePages.shipped();
    if (id.isEmpty()) {
      list(rules);
      return 0;
    }
    RulePage page =
        rules
            .find(id)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "There is no rule \""
                            + Printable.of(id)
                            + "\". "
                            + Spelling.nearest(id, rules.all().stream().map(RulePage::id).toList())
                            + "\"bonafide rules\" lists them."));
    new RulePageLines(page, terminal).all().forEach(terminal.out()::println);
    return 0;
  }

  private void list(RulePages rules) {
    rules
        .topics()
        .forEach(
            (topic, title) -> {
              terminal.out().println(terminal.paint("1", title));
              rules.all().stream()
                  .filter(page -> page.topic().equals(topic))
                  .map(page -> row(page))
                  .forEach(terminal.out()::println);
              terminal.out().println();
            });
    terminal.out().println("bonafide rules ID explains one.");
  }

  private static String row(RulePage page) {
    return "  " + TerminalColumns.line(page.id(), 38, page.heaviest().word(), 9, page.title());
  }
}

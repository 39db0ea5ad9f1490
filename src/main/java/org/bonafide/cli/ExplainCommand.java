package org.bonafide.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.bonafide.publish.Exit;
import org.bonafide.publish.Explained;
import org.bonafide.publish.Explainer;
import org.bonafide.publish.Matter;
import org.bonafide.publish.Preparation;
import org.bonafide.publish.Prepared;
import org.bonafide.publish.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide explain}: where each paragraph came from, and why each clause is in or out. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Bonafide.Versions.class,
    sortOptions = false,
    header = "Show for each paragraph its clause file, record fields and authorities.",
    footer = {
      "",
      "Examples:",
      "  bonafide explain project.yaml",
      "  bonafide explain project.yaml --instrument ai-clauses",
      "  bonafide explain project.yaml --instrument registration-us | less"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROJECT", description = "The record, such as project.yaml.")
  private String project = "";

  @Option(
      names = "--instrument",
      paramLabel = "NAME",
      description = "One instrument only, such as ai-clauses.")
  private String instrument = "";

  @Option(names = "--notes", description = "Explain drafting notes too.")
  private boolean notes;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Request request = Request.of(project).from(terminal.current()).noting(notes, false);
    Prepared prepared = Preparation.of(request);
    if (prepared.matter().isEmpty()) {
      new FindingText(terminal, "")
          .lines(prepared.findings(), true)
          .forEach(terminal.err()::println);
      return Exit.of(prepared.findings()).code();
    }
    Matter matter = prepared.matter().get();
    List<Explained> all = Explainer.explain(matter);
    List<String> names = all.stream().map(Explained::instrument).distinct().toList();
    List<String> wanted =
        instrument.isEmpty() ? names : List.of(Choice.one(spec, "--instrument", instrument, names));
    ExplainText text = new ExplainText(terminal);
    for (String name : wanted) {
      text.instrument(name, all.stream().filter(e -> e.instrument().equals(name)).toList());
      text.decisions(
          matter.drafted().clauses().stream().filter(c -> c.instrument().equals(name)).toList());
    }
    return Exit.of(prepared.findings()).code();
  }
}

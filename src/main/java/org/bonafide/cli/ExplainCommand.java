package org.bonafide.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bonafide.publish.Prepared;
import org.bonafide.publish.Publisher;
import org.bonafide.publish.Request;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.consistency.WorkedRecord;
import org.bonafide.publish.explain.Decided;
import org.bonafide.publish.explain.ExplainJson;
import org.bonafide.publish.explain.Explained;
import org.bonafide.publish.explain.Explainer;
import org.bonafide.publish.files.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide explain}: where each paragraph came from, and why each clause is in or out. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = {
      "Show what each paragraph rests on and why each clause stands.",
      "Of each paragraph: its clause file, record fields and authorities; of each clause of the",
      "library: why it is in or out."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide explain project.yaml",
      "  bonafide explain project.yaml --instrument ai-clauses",
      "  bonafide explain project.yaml --decisions --clauses our-clauses",
      "  bonafide explain project.yaml --format json > explained.json",
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
      description = "One instrument only, such as ai-clauses; also those with each party.")
  private String instrument = "";

  @Option(
      names = "--decisions",
      description = "Only the decisions: which clauses stand, why, with which values.")
  private boolean decisions;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private String format = "text";

  @Mixin private TermsOption terms = new TermsOption();

  @Mixin private OwnTexts own = new OwnTexts();

  @Option(names = "--notes", description = "Explain drafting notes too.")
  private boolean notes;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Spelling.one(spec, "--format", format, List.of("text", "json"));
    Request all =
        Request.of(project).from(terminal.current()).only(new LinkedHashSet<>(Request.KINDS));
    Request request = own.in(terms.of(all), terminal).in(new Wanted.Manner(notes, false));
    Prepared prepared = new Publisher(Main.library()).prepared(request);
    if (prepared.worked().isEmpty()) {
      FindingText.said(terminal, prepared.findings());
    } else {
      explain(prepared.worked().get(), request);
    }
    return Exit.of(prepared.findings()).code();
  }

  private void explain(WorkedRecord worked, Request request) {
    List<Explained> all = decisions ? List.of() : Explainer.explain(worked);
    List<Decided> decided = Explainer.decisions(worked, request);
    // A contract whose text failed has no paragraphs, but its decisions were made.
    List<String> names =
        Stream.concat(
                decided.stream().map(one -> one.instrument()),
                all.stream().map(Explained::instrument))
            .distinct()
            .toList();
    List<String> wanted = wanted(names, worked);
    if (format.equals("json")) {
      terminal.out().print(ExplainJson.json(worked, wanted, all, decided));
      return;
    }
    ExplainText text = new ExplainText(terminal);
    for (String name : wanted) {
      List<Explained> own = all.stream().filter(e -> e.instrument().equals(name)).toList();
      if (!own.isEmpty()) {
        text.instrument(name, own);
      }
      if (!decisions) {
        text.decisions(name, Explainer.law(worked), of(name, decided));
      }
    }
    if (decisions) {
      alike(wanted, decided)
          .values()
          .forEach(
              some ->
                  text.decisions(
                      String.join(", ", some), Explainer.law(worked), of(some.get(0), decided)));
    }
  }

  /** By name, or all of a kind: {@code ai-clauses} where there are {@code ai-clauses-voice} too. */
  private List<String> wanted(List<String> names, WorkedRecord worked) {
    if (instrument.isEmpty() || names.contains(instrument)) {
      return instrument.isEmpty() ? names : List.of(instrument);
    }
    List<String> ofKind = Explainer.ofKind(worked, instrument);
    return ofKind.isEmpty()
        ? List.of(Spelling.one(spec, "--instrument", instrument, names))
        : ofKind;
  }

  private static List<Decided> of(String name, List<Decided> decided) {
    return decided.stream().filter(one -> one.instrument().equals(name)).toList();
  }

  /** The instruments over which the same was decided, together. */
  private static Map<List<String>, List<String>> alike(List<String> names, List<Decided> decided) {
    Map<List<String>, List<String>> alike = new LinkedHashMap<>();
    for (String name : names) {
      List<String> said = of(name, decided).stream().map(Decided::said).toList();
      alike.computeIfAbsent(said, key -> new ArrayList<>()).add(name);
    }
    return alike;
  }
}

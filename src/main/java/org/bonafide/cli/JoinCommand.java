package org.bonafide.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.Request;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.join.HostJoiner;
import org.bonafide.publish.join.JoinJson;
import org.bonafide.publish.join.JoinOutcome;
import org.bonafide.publish.join.JoinRequest;
import org.bonafide.publish.join.JoinedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide join}: the AI clauses in somebody else's agreement, as tracked insertions. */
@Command(
    name = "join",
    abbreviateSynopsis = true,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Put the AI clauses into an agreement of your own, as tracked changes.",
    description = {
      "Writes a copy of HOST.docx in which the clauses of the record stand as tracked insertions,"
          + " in the agreement's own words, numbers and look. Reject them and you have the agreement"
          + " as it was. The agreement itself is never written to."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide join agency-agreement.docx project.yaml",
      "  bonafide join agency-agreement.docx project.yaml --place \"Ownership\"",
      "  bonafide join agency-agreement.docx project.yaml --as exhibit --out draft.docx",
      "  bonafide join agency-agreement.docx project.yaml --format json"
    })
final class JoinCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("text", "json");
  private static final List<String> FORMS = List.of("clauses", "exhibit");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "HOST", description = "The agreement, a .docx file.")
  private String host = "";

  @Parameters(index = "1", paramLabel = "PROJECT", description = "The record.")
  private String project = "";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "The copy; else its name and -with-ai-clauses.docx in the current folder.")
  private String out;

  @Option(
      names = "--as",
      paramLabel = "WAY",
      description = "clauses, or an exhibit with one sentence that links to it.")
  private String as = "clauses";

  @Option(
      names = "--place",
      paramLabel = "WORDS",
      description = "Words of a heading of the agreement, or its number, as \"Ownership\" or 7.2.")
  private String place = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to say what was written: text or json.")
  private String format = "text";

  @Mixin private TermsOption terms = new TermsOption();

  @Mixin private OwnTexts own = new OwnTexts();

  @Option(names = "--force", description = "Overwrite a copy that is there.")
  private boolean force;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing unless something is wrong.")
  private boolean quiet;

  JoinCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Spelling.one(spec, "--format", format, FORMATS);
    boolean exhibit = Spelling.one(spec, "--as", as, FORMS).equals("exhibit");
    Request request = own.in(terms.of(Request.of(project).from(terminal.current())), terminal);
    Optional<byte[]> bytes = JoinedFile.read(terminal.current(), host);
    if (bytes.isEmpty()) {
      FindingText.said(terminal, List.of(JoinedFile.unread(host)));
      return Exit.FILES.code();
    }
    JoinOutcome outcome;
    try (Progress progress = Progress.start(terminal, quiet, "Reading the agreement")) {
      outcome =
          new HostJoiner(Main.library().with(request.own()))
              .join(
                  request.source(),
                  new JoinRequest(host, bytes.get(), place, exhibit, request.wanted().terms()));
    }
    String named = out == null ? JoinedFile.nameFor(host) : out;
    List<Finding> findings = new ArrayList<>(outcome.findings());
    outcome
        .bytes()
        .flatMap(copy -> JoinedFile.write(terminal.current(), host, named, copy, force))
        .ifPresent(findings::add);
    boolean written = outcome.bytes().isPresent() && Exit.of(findings) == Exit.CLEAN;
    if (written && format.equals("json")) {
      terminal.out().print(JoinJson.of(named, outcome));
    } else if (written && !quiet) {
      said(outcome, named);
    }
    if (!written || !quiet) {
      FindingText.said(terminal, findings);
    }
    return Exit.of(findings).code();
  }

  private void said(JoinOutcome outcome, String named) {
    terminal.out().println("Written to " + Printable.of(named));
    terminal.out().println("  " + Printable.of(outcome.inserted()));
    outcome
        .terms()
        .forEach((role, term) -> terminal.out().println("  " + role + ": " + Printable.of(term)));
    terminal.out().println("  changed in the package: " + String.join(", ", outcome.changed()));
    terminal.out().println("  every other part is copied byte for byte");
    terminal.out().println();
  }
}

package org.bonafide.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.Request;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.join.JoinedFile;
import org.bonafide.publish.returned.DraftReturns;
import org.bonafide.publish.returned.FilledRecord;
import org.bonafide.publish.returned.ReturnedJson;
import org.bonafide.publish.returned.ReturnedOutcome;
import org.bonafide.publish.returned.ReturnedReport;
import org.bonafide.publish.returned.ReturnedRequest;
import org.bonafide.publish.returned.ReturnedSheet;
import org.bonafide.publish.returned.ReturnedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide returned}: what the other side changed in a draft of ours. */
@Command(
    name = "returned",
    abbreviateSynopsis = true,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Show what the other side changed in a draft of yours, clause by clause.",
    description = {
      "Drafts the contract of the record again and holds DRAFT.docx against it: what is unchanged,"
          + " changed, deleted, added or filled in, tracked or not, with your fallback and the"
          + " position that a change is closer to. Say with the options on which terms the draft was"
          + " made, where they are not those of the record. Blanks that were filled in are offered for"
          + " the record; --write puts them there."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide returned draft-2.docx project.yaml",
      "  bonafide returned draft-2.docx project.yaml --position agency --format pdf --out table.pdf",
      "  bonafide returned draft-2.docx project.yaml --format json",
      "  bonafide returned draft-2.docx project.yaml --write"
    })
final class ReturnedCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("text", "json", "docx", "pdf");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DRAFT", description = "The draft, a .docx file.")
  private String draft = "";

  @Parameters(index = "1", paramLabel = "PROJECT", description = "The record.")
  private String project = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, or a table for counsel as docx or pdf.")
  private String format = "text";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "The table; else the draft's name and -changes in the current folder.")
  private String out;

  @Option(
      names = "--write",
      description =
          "Write what was filled into blanks into the record; comments and order stay. All values"
              + " are written, or none.")
  private boolean write;

  @Mixin private TermsOption terms = new TermsOption();

  @Mixin private OwnTexts own = new OwnTexts();

  @Option(names = "--force", description = "Overwrite a table that is there.")
  private boolean force;

  @Option(
      names = {"-q", "--quiet"},
      description = "Do not say that the table was written.")
  private boolean quiet;

  ReturnedCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Spelling.one(spec, "--format", format, FORMATS);
    Request request = own.in(terms.of(Request.of(project).from(terminal.current())), terminal);
    Optional<byte[]> bytes = JoinedFile.read(terminal.current(), draft);
    if (bytes.isEmpty()) {
      FindingText.said(terminal, List.of(JoinedFile.unread(draft)));
      return Exit.FILES.code();
    }
    ReturnedOutcome outcome;
    try (Progress progress = Progress.start(terminal, quiet, "Reading the draft")) {
      outcome =
          new DraftReturns(Main.library().with(request.own()))
              .read(
                  request.source(),
                  new ReturnedRequest(draft, bytes.get(), request.wanted().terms()));
    }
    List<Finding> findings = new ArrayList<>(outcome.findings());
    outcome
        .report()
        .ifPresent(
            report -> {
              said(report, findings);
              filled(report, findings);
            });
    return FindingText.said(terminal, findings);
  }

  private void said(ReturnedReport report, List<Finding> findings) {
    switch (format) {
      case "json" -> terminal.out().print(ReturnedJson.of(report));
      case "text" -> ReturnedText.of(report).forEach(this::line);
      default -> table(report, findings);
    }
  }

  private void table(ReturnedReport report, List<Finding> findings) {
    String named = out == null ? JoinedFile.nameFor(draft, "changes", format) : out;
    ReturnedSheet.Written written = new ReturnedSheet(report).write(format);
    findings.addAll(written.findings());
    if (Exit.of(written.findings()) == Exit.CLEAN) {
      JoinedFile.write(terminal.current(), draft, named, written.bytes(), force)
          .ifPresent(findings::add);
    }
    if (Exit.of(findings) == Exit.CLEAN && !quiet) {
      terminal.out().println("Written to " + Printable.of(named));
    }
  }

  /** What is offered for the record is no part of a machine face. */
  private void filled(ReturnedReport report, List<Finding> findings) {
    FilledRecord filled =
        write
            ? FilledRecord.write(terminal.current(), project, report)
            : FilledRecord.offered(terminal.current(), project, report);
    findings.addAll(filled.findings());
    if (filled.values().isEmpty() || quiet || write && !filled.findings().isEmpty()) {
      return;
    }
    PrintStream to = format.equals("json") ? terminal.err() : terminal.out();
    String record = Printable.of(project);
    to.println();
    to.println(
        write
            ? "Written to " + record + ":"
            : "Filled in, for " + record + " (nothing is written without --write):");
    filled
        .values()
        .forEach((key, value) -> to.println("  " + Printable.of(key) + ": " + Printable.of(value)));
    if (write) {
      to.println("To take it back, delete these keys: all else in the record is as it was.");
    }
  }

  private void line(String line) {
    int indent = line.length() - line.stripLeading().length();
    for (String part : Wrapped.lines(Printable.of(line.strip()), terminal.width() - indent - 2)) {
      terminal.out().println((" ".repeat(indent) + part).stripTrailing());
      indent = line.startsWith(" ") ? 4 : indent;
    }
  }
}

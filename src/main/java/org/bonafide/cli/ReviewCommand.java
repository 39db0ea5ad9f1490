package org.bonafide.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.join.JoinedFile;
import org.bonafide.publish.review.HostReviewer;
import org.bonafide.publish.review.ReviewJson;
import org.bonafide.publish.review.ReviewOutcome;
import org.bonafide.publish.review.ReviewReport;
import org.bonafide.publish.review.ReviewRequest;
import org.bonafide.publish.review.ReviewText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide review}: which questions of AI somebody else's agreement answers, and where. */
@Command(
    name = "review",
    abbreviateSynopsis = true,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Show which AI questions an agreement in Word answers, and where.",
    description = {
      "Looks in HOST.docx for the five questions that courts and offices ask about AI (tools, owner,"
          + " records, disclosure, a claim that fails), and for each clause of the library, and says"
          + " answered, partly, silent or contradicted, with the words that were found and what was"
          + " looked for. It never says that an agreement is fine. The agreement is never written"
          + " to."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide review agency-agreement.docx",
      "  bonafide review agency-agreement.docx --format json",
      "  bonafide review agency-agreement.docx --format docx --out for-counsel.docx"
    })
final class ReviewCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("text", "json", "docx");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "HOST", description = "The agreement, a .docx file.")
  private String host = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, or docx: a copy of the agreement with comments at the places.")
  private String format = "text";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "The copy; else its name and -reviewed.docx in the current folder.")
  private String out;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Language of the report; else that of the agreement.")
  private String language = "";

  @Option(names = "--force", description = "Overwrite a copy that is there.")
  private boolean force;

  @Option(
      names = {"-q", "--quiet"},
      description = "Do not say that the copy was written.")
  private boolean quiet;

  ReviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Spelling.one(spec, "--format", format, FORMATS);
    if (!language.isEmpty()) {
      Spelling.one(spec, "--language", language, Bonafide.languages());
    }
    Optional<byte[]> bytes = JoinedFile.read(terminal.current(), host);
    if (bytes.isEmpty()) {
      FindingText.said(terminal, List.of(JoinedFile.unread(host)));
      return Exit.FILES.code();
    }
    ReviewOutcome outcome;
    try (Progress progress = Progress.start(terminal, quiet, "Reading the agreement")) {
      outcome =
          new HostReviewer(Main.library()).review(new ReviewRequest(host, bytes.get(), language));
    }
    List<Finding> findings = new ArrayList<>(outcome.findings());
    outcome.report().ifPresent(report -> said(outcome, report, findings));
    return FindingText.said(terminal, findings);
  }

  private void said(ReviewOutcome outcome, ReviewReport report, List<Finding> findings) {
    switch (format) {
      case "json" -> terminal.out().print(ReviewJson.of(report));
      case "docx" -> copy(outcome, findings);
      default -> ReviewText.of(report).forEach(this::line);
    }
  }

  private void copy(ReviewOutcome outcome, List<Finding> findings) {
    String named = out == null ? JoinedFile.nameFor(host, "reviewed") : out;
    Optional<Finding> trouble =
        outcome
            .commented()
            .flatMap(copy -> JoinedFile.write(terminal.current(), host, named, copy, force));
    trouble.ifPresent(findings::add);
    if (trouble.isEmpty() && !quiet) {
      terminal.out().println("Written to " + Printable.of(named));
    }
  }

  private void line(ReviewText.Line line) {
    int indent = line.indent();
    for (String part :
        Wrapped.lines(Printable.of(line.words()), terminal.width() - line.hanging())) {
      terminal.out().println((" ".repeat(indent) + part).stripTrailing());
      indent = line.hanging();
    }
  }
}

package org.bonafide.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.bonafide.publish.evidence.CaseFile;
import org.bonafide.publish.evidence.WorkGaps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide evidence gaps}: what courts and offices ask, and what to keep next. */
@Command(
    name = "gaps",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Say of each work what is present, weak or missing, and what to keep next.",
    description = {
      "The questions of courts, offices and guides to their forms, law by law. Gaps are no errors:"
          + " the exit code is 0 whatever is missing."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide evidence gaps project.yaml",
      "  bonafide evidence gaps project.yaml --law us",
      "  bonafide evidence gaps project.yaml --work poster --format json"
    })
final class EvidenceGapsCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("text", "json");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROJECT", description = "The record, such as project.yaml.")
  private String project = "";

  @Option(names = "--work", paramLabel = "WORK", description = "One work; else all.")
  private String work = "";

  @Option(names = "--law", paramLabel = "LAW", description = "cn or us; else both.")
  private String law = "";

  @Option(names = "--all", description = "Also what is present or not asked.")
  private boolean all;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private String format = "text";

  EvidenceGapsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Spelling.one(spec, "--format", format, FORMATS);
    if (!law.isEmpty()) {
      Spelling.one(spec, "--law", law, WorkGaps.laws());
    }
    CaseFile file = Main.library().evidence().open(terminal.current(), project);
    if (file.content().isPresent()) {
      CaseFile.Content content = file.content().get();
      if (!work.isEmpty()) {
        Spelling.one(spec, "--work", work, content.works());
      }
      if (format.equals("json")) {
        terminal.out().print(content.gapsJson(work, law));
      } else {
        content.gaps(work, law).forEach(this::print);
      }
    }
    return FindingText.said(terminal, file.findings());
  }

  private void print(WorkGaps of) {
    line(Printable.of(of.title()) + ":");
    for (WorkGaps.Question question : of.questions()) {
      if (question.settled() && !all) {
        continue;
      }
      line("  " + question.standing() + "  " + question.title() + " (" + question.item() + ")");
      wrapped(question.why());
      if (!question.next().isEmpty()) {
        wrapped("Next: " + question.next());
      }
    }
    line("  " + String.join(", ", of.counts()) + ".");
    if (of.lost()) {
      wrapped(
          "What was not kept cannot be made good by making it again: a re-created record counts for"
              + " nothing.");
    }
  }

  private void wrapped(String words) {
    Wrapped.lines(Printable.of(words), terminal.width() - 6).forEach(line -> line("      " + line));
  }

  private void line(String words) {
    terminal.out().println(words);
  }
}

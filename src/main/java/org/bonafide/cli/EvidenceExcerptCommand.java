package org.bonafide.cli;

import java.util.concurrent.Callable;
import org.bonafide.publish.evidence.CaseFile;
import org.bonafide.publish.evidence.SealExcerpts;
import org.bonafide.publish.evidence.SealWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide evidence excerpt}: one exhibit out of a seal, or such an excerpt checked. */
@Command(
    name = "excerpt",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Show that one file was sealed, without the others.",
    description = {
      "Prints an excerpt of a seal: the line of the file, what leads from it to the Merkle root (an"
          + " inclusion proof of RFC 6962), the seal, and its time-stamp. No other file is named."
          + " With --check an excerpt is compared with a file; neither record nor ledger is needed.",
      SealWords.SHOWS
    },
    footer = {
      "",
      "Examples:",
      "  bonafide evidence excerpt project.yaml --file exports/grid.png > grid.excerpt.txt",
      "  bonafide evidence excerpt --check grid.excerpt.txt --file grid.png"
    })
final class EvidenceExcerptCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PROJECT",
      arity = "0..1",
      description = "The record, such as project.yaml.")
  private String project = "";

  @Option(
      names = "--file",
      paramLabel = "FILE",
      required = true,
      description = "The file: as the seal names it, or with --check the file to compare.")
  private String file = "";

  @Option(
      names = "--seal",
      paramLabel = "N",
      description = "The seal; else the first that has the file and a time-stamp, or the first.")
  private int seal;

  @Option(names = "--check", paramLabel = "EXCERPT", description = "An excerpt to check.")
  private String check;

  @Mixin private TrustOption trust = new TrustOption();

  EvidenceExcerptCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (project.isEmpty() == (check == null)) {
      throw new ParameterException(
          spec.commandLine(), "Name either a record to take from or an excerpt with --check.");
    }
    SealExcerpts excerpt;
    if (check == null) {
      CaseFile opened = Main.library().evidence().open(terminal.current(), project);
      if (opened.content().isEmpty()) {
        return FindingText.said(terminal, opened.findings());
      }
      excerpt = SealExcerpts.of(opened.content().get(), file, seal);
    } else {
      excerpt = SealExcerpts.check(terminal.current(), check, file, trust.read(spec, terminal));
    }
    terminal.out().print(excerpt.text());
    excerpt.lines().forEach(line -> terminal.out().println(Printable.of(line)));
    return FindingText.said(terminal, excerpt.findings());
  }
}

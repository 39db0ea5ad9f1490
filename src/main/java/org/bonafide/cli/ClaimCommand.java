package org.bonafide.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.Prepared;
import org.bonafide.publish.Publisher;
import org.bonafide.publish.Request;
import org.bonafide.publish.claim.Claim;
import org.bonafide.publish.claim.ClaimedFile;
import org.bonafide.publish.evidence.CaseFile;
import org.bonafide.publish.files.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bonafide claim}: the public facts of a record for other programs. */
@Command(
    name = "claim",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Print the public facts of a record as JSON, for platforms.",
    description = {
      "Works with what a person may say in public of how they were made: what was generated, the tools"
          + " that generated, labels by place, verdicts with their day, digests of the files that you"
          + " name, and the root of the last seal. No prompt, record file, address or price stands in"
          + " it. A record with an error has no claim."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide claim project.yaml --file poster.tif > claim.json",
      "  bonafide verify claim.json --file poster.tif"
    })
final class ClaimCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "PROJECT", description = "The record, such as project.yaml.")
  private String project = "";

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "A file that the claim is about, such as the picture that is uploaded.")
  private List<String> files = new ArrayList<>();

  ClaimCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Request request = Request.of(project).from(terminal.current());
    Prepared prepared = new Publisher(Main.library()).prepared(request);
    List<Finding> findings = new ArrayList<>(prepared.findings());
    List<ClaimedFile> claimed = ClaimedFile.of(terminal.current(), files, findings);
    if (prepared.worked().isEmpty() || Exit.of(findings) != Exit.CLEAN) {
      return FindingText.said(terminal, findings);
    }
    CaseFile evidence = Main.library().evidence().open(terminal.current(), project);
    Claim claim =
        new Claim(
            prepared.worked().get(), claimed, evidence.content().map(CaseFile.Content::ledger));
    terminal.out().print(claim.json());
    return Exit.CLEAN.code();
  }
}

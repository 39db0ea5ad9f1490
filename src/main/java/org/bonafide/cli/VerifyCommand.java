package org.bonafide.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bonafide.publish.claim.ClaimCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bonafide verify}: whether a claim and a file agree. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Say whether a claim and a file agree.",
    description = {
      "Compares the digest of each file with those that the claim names, and what marks in the file say"
          + " of AI with what the claim says of generation. That they agree says that the file is the"
          + " one that was claimed; what the claim says of how it was made rests on the record of who"
          + " made it. Nothing is sent anywhere."
    },
    footer = {"", "Examples:", "  bonafide verify claim.json --file poster.tif"})
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "CLAIM", description = "A claim, such as claim.json.")
  private String claim = "";

  @Option(
      names = "--file",
      paramLabel = "FILE",
      required = true,
      description = "A file to compare.")
  private List<String> files = new ArrayList<>();

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ClaimCheck check = ClaimCheck.of(terminal.current(), claim, files);
    check.lines().forEach(line -> terminal.out().println(Printable.of(line)));
    return FindingText.said(terminal, check.findings());
  }
}

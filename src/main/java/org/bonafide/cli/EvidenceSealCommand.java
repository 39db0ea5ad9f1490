package org.bonafide.cli;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bonafide.publish.evidence.CaseFile;
import org.bonafide.publish.evidence.SealWords;
import org.bonafide.publish.evidence.Sealing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide evidence seal}: digests, linked to the last seal, with a time-stamp. */
@Command(
    name = "seal",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Seal the record and its files as they are now.",
    description = {
      "Adds a folder below seals/ with the SHA-256 of the record and of every record file at hand,"
          + " their Merkle root, the digest of the seal before, and a request for a time-stamp (RFC"
          + " 3161). With --authority the request is sent there: only a digest leaves the machine."
          + " Without it nothing is sent; send the request by hand and add the reply with \"bonafide"
          + " evidence stamp\".",
      SealWords.SHOWS
    },
    footer = {
      "",
      "Examples:",
      "  bonafide evidence seal project.yaml",
      "  bonafide evidence seal project.yaml --authority https://authority.example/tsr"
    })
final class EvidenceSealCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROJECT", description = "The record, such as project.yaml.")
  private String project = "";

  @Option(
      names = "--authority",
      paramLabel = "URL",
      description = "The time-stamp authority of your choice.")
  private String authority;

  EvidenceSealCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<URI> asked =
        Optional.ofNullable(authority).map(typed -> AuthorityOption.of(spec, typed));
    CaseFile file = Main.library().evidence().open(terminal.current(), project);
    if (file.content().isEmpty()) {
      return FindingText.said(terminal, file.findings());
    }
    Sealing.Result result;
    try (Progress progress = Progress.start(terminal, false, "Sealing the record")) {
      result = Sealing.sealAt(file.content().get(), asked);
    }
    new SealText(terminal).made(result.words());
    return FindingText.said(terminal, result.findings());
  }
}

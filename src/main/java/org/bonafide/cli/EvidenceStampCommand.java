package org.bonafide.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.bonafide.publish.evidence.CaseFile;
import org.bonafide.publish.evidence.SealWords;
import org.bonafide.publish.evidence.Sealing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide evidence stamp}: the time-stamp of a seal that has none yet. */
@Command(
    name = "stamp",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Add a time-stamp to the last seal that has none.",
    description = {
      "Asks an authority, or takes a reply that you fetched by hand for the request beside the seal."
          + " A reply that does not answer the request is refused.",
      SealWords.SHOWS
    },
    footer = {
      "",
      "Examples:",
      "  bonafide evidence stamp project.yaml --authority https://authority.example/tsr",
      "  bonafide evidence stamp project.yaml --response reply.tsr"
    })
final class EvidenceStampCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROJECT", description = "The record, such as project.yaml.")
  private String project = "";

  @Option(names = "--authority", paramLabel = "URL", description = "Whom to ask.")
  private String authority;

  @Option(names = "--response", paramLabel = "FILE", description = "The reply of an authority.")
  private Path response;

  EvidenceStampCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if ((authority == null) == (response == null)) {
      throw new ParameterException(
          spec.commandLine(), "Name either --authority URL or --response FILE.");
    }
    Function<CaseFile.Content, Sealing.Result> stamping = authority == null ? reply() : asked();
    CaseFile file = Main.library().evidence().open(terminal.current(), project);
    if (file.content().isEmpty()) {
      return FindingText.said(terminal, file.findings());
    }
    Sealing.Result result;
    try (Progress progress = Progress.start(terminal, false, "Asking for a time-stamp")) {
      result = stamping.apply(file.content().get());
    }
    new SealText(terminal).made(result.words());
    return FindingText.said(terminal, result.findings());
  }

  private Function<CaseFile.Content, Sealing.Result> asked() {
    URI address = AuthorityOption.of(spec, authority);
    return content -> Sealing.stampAt(content, address);
  }

  private Function<CaseFile.Content, Sealing.Result> reply() {
    Path file = terminal.current().resolve(response);
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(
          spec.commandLine(),
          "--response \"" + Printable.of(response.toString()) + "\" is not a file.");
    }
    return content -> Sealing.stampWith(content, file);
  }
}

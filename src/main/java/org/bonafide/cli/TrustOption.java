package org.bonafide.cli;

import java.nio.file.Path;
import org.bonafide.publish.evidence.TrustFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Certificates that the user trusts beside the lists that ship. */
final class TrustOption {

  @Option(
      names = "--trust",
      paramLabel = "FILE",
      description =
          "Certificates (PEM) that you trust, of signers, of time-stamp authorities, or of those"
              + " above them; beside the dated lists that ship.")
  private Path file;

  /** What the file holds; nothing where none is named. */
  TrustFile read(CommandSpec spec, Terminal terminal) {
    if (file == null) {
      return TrustFile.NONE;
    }
    return TrustFile.read(terminal.current().resolve(file))
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--trust \""
                        + Printable.of(file.toString())
                        + "\" holds no certificates that can be read."));
  }
}

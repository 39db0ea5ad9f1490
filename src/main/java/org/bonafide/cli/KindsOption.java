package org.bonafide.cli;

import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.publish.Request;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The kinds of instruments to which a command is kept. */
final class KindsOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "KIND",
      completionCandidates = Askable.class,
      description =
          "${COMPLETION-CANDIDATES}; several with commas. What follows a filing, or is for a work"
              + " that is out, an office or a court, is made only where it is named here.")
  private List<String> only;

  /** The kinds that can be asked for, as help and completion list them. */
  static final class Askable extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1;

    Askable() {
      super(Request.ASKABLE);
    }
  }

  /** A request for them; the request as it is where none is named. */
  Request of(Request all) {
    if (only == null) {
      return all;
    }
    only.forEach(this::isNoFile);
    return all.only(Spelling.all(spec, "--only", only, Request.ASKABLE));
  }

  /** Whoever types the name of a file is told of which kind it is. */
  private void isNoFile(String typed) {
    String word = typed.strip();
    Optional<String> kind =
        word.startsWith(InstrumentKind.AI_CLAUSES.stem())
            ? Optional.of("contract")
            : Request.ASKABLE.stream().filter(one -> word.startsWith(one + "-")).findFirst();
    kind.ifPresent(
        one -> {
          throw new ParameterException(
              spec.commandLine(),
              "--only takes a kind of document, and \""
                  + word
                  + "\" is the name of a file. Type \"--only "
                  + one
                  + "\".");
        });
  }
}

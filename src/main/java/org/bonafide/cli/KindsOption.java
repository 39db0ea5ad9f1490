package org.bonafide.cli;

import java.util.List;
import org.bonafide.publish.Request;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The kinds of instruments to which a command is kept. */
final class KindsOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "KIND",
      description =
          "contract, disclosure, registration; after a filing: answer, reconsideration, correction;"
              + " for a work that is out: notice, takedown, licence, assignment. Several with"
              + " commas.")
  private List<String> only;

  /** A request for them; the request as it is where none is named. */
  Request of(Request all) {
    return only == null ? all : all.only(Spelling.all(spec, "--only", only, Request.ASKABLE));
  }
}

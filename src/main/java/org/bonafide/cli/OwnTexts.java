package org.bonafide.cli;

import java.nio.file.Path;
import org.bonafide.publish.Request;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The folders of the user's own, of each command that works a whole record up. */
final class OwnTexts {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "A folder of your own templates.")
  private Path templates;

  @Option(names = "--clauses", paramLabel = "DIR", description = "A folder of your own clauses.")
  private Path clauses;

  @Option(
      names = "--targets",
      paramLabel = "DIR",
      description = "A folder of your own disclosure targets.")
  private Path targets;

  /** A request with them. */
  Request in(Request request, Terminal terminal) {
    return request
        .with(
            OwnFolder.of(spec, terminal, "--templates", templates),
            OwnFolder.of(spec, terminal, "--clauses", clauses))
        .withTargets(OwnFolder.of(spec, terminal, "--targets", targets));
  }
}

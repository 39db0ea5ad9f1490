package org.bonafide.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A folder that an option names; its files are trusted because the user names it. */
final class OwnFolder {

  private OwnFolder() {}

  static Optional<Path> of(CommandSpec spec, Terminal terminal, String option, Path named) {
    if (named == null) {
      return Optional.empty();
    }
    Path folder = terminal.current().resolve(named);
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), option + " names \"" + named + "\", which is not a folder.");
    }
    return Optional.of(folder);
  }
}

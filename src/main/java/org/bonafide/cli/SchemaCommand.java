package org.bonafide.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code bonafide schema}: the JSON Schema of the record, for editors. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    header = "Print the JSON Schema of project.yaml, for completion in editors.",
    footer = {
      "",
      "Examples:",
      "  bonafide schema > project.schema.json",
      "  # then, as the first line of project.yaml:",
      "  # yaml-language-server: $schema=project.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (InputStream schema =
        SchemaCommand.class.getResourceAsStream("/schema/project.schema.json")) {
      if (schema == null) {
        throw new IllegalStateException("the schema is missing from the program");
      }
      terminal.out().print(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
    }
    return 0;
  }
}

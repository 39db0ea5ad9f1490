package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Only the branch of the tree that is asked for is made, and nobody can tell. */
class CommandsTest {

  private static Stream<String> lines() {
    List<String> lines = new ArrayList<>();
    helps(Commands.all(terminal(new ByteArrayOutputStream())), "", lines);
    return Stream.concat(
        lines.stream(),
        Stream.of(
            "",
            "-h",
            "-V",
            "--version",
            "--help generate",
            "--version check",
            "--verison",
            "generat",
            "generate",
            "generate --fromats docx",
            "generate generate check",
            "evidence",
            "evidence sacn",
            "evidence verify",
            "evidence --help scan",
            "clauses compere",
            "clauses list list",
            "-- check",
            "@missing",
            "completion bash",
            "completion fish",
            "schema record"));
  }

  private static void helps(CommandLine command, String name, List<String> lines) {
    lines.add((name + " --help").strip());
    lines.add((name + " --version").strip());
    command.getSubcommands().forEach((sub, below) -> helps(below, name + " " + sub, lines));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void whatIsSaidIsWhatTheWholeTreeSays(String line) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ");
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    int code = Commands.all(terminal(whole)).execute(args);
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    assertThat(run(args, terminal(part))).isEqualTo(code);
    assertThat(part.toString(StandardCharsets.UTF_8))
        .isEqualTo(whole.toString(StandardCharsets.UTF_8));
  }

  /** The help of the program as it is made: what the build keeps of it has a test of its own. */
  private static int run(String[] args, Terminal terminal) {
    boolean kept = args.length == 1 && (args[0].equals("--help") || args[0].equals("-h"));
    return kept ? Commands.of(terminal, args).execute(args) : Main.run(args, terminal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check x.yaml", "evidence scan x"})
  void noOtherBranchIsMade(String line) {
    CommandLine root = Commands.of(terminal(new ByteArrayOutputStream()), line.split(" "));
    while (!root.getSubcommands().isEmpty()) {
      assertThat(root.getSubcommands()).hasSize(1);
      root = root.getSubcommands().values().iterator().next();
    }
  }

  private static Terminal terminal(ByteArrayOutputStream said) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return Terminal.plain(out, out, Path.of("."));
  }
}

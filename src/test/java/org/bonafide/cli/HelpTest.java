package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Request;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** Help, versions, and commands that were not understood. */
class HelpTest {

  private final Desk desk = new Desk(Path.of("."));

  @TestFactory
  Stream<DynamicTest> everyCommandHasHelpWithExamples() {
    return names(Commands.all(Terminal.plain(System.out, System.err, Path.of("."))), "").stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    "bonafide" + name,
                    () -> {
                      List<String> args = new ArrayList<>(List.of(name.strip().split(" ")));
                      args.removeIf(String::isEmpty);
                      args.add("--help");
                      assertThat(desk.run(args.toArray(String[]::new))).isZero();
                      assertThat(desk.out).contains("Examples:").contains("  bonafide");
                    }));
  }

  private static List<String> names(CommandLine command, String prefix) {
    List<String> names = new ArrayList<>(List.of(prefix));
    command.getSubcommands().forEach((name, sub) -> names.addAll(names(sub, prefix + " " + name)));
    return names;
  }

  private static List<CommandLine> all(CommandLine command) {
    List<CommandLine> all = new ArrayList<>();
    for (CommandLine one : command.getSubcommands().values()) {
      all.add(one);
      all.addAll(all(one));
    }
    return all;
  }

  @Test
  void everyKindThatCanBeAskedForStandsInTheHelp() {
    assertThat(desk.run("generate", "--help")).isZero();
    assertThat(desk.out.replaceAll("\\s+", " ")).contains(String.join(", ", Request.ASKABLE));
  }

  @Test
  void everySigningServiceStandsInTheHelp() {
    assertThat(desk.run("generate", "--help")).isZero();
    assertThat(desk.out.replaceAll("\\s+", " "))
        .contains(String.join(", ", Bonafide.signingServices()));
  }

  @Test
  void whoeverTypesTheNameOfAFileIsToldItsKind() {
    assertThat(desk.run("generate", "x.yaml", "--only", "answer-us-poster")).isEqualTo(2);
    assertThat(desk.err).contains("is the name of a file. Type \"--only answer\".");
    assertThat(desk.run("generate", "x.yaml", "--only", "ai-clauses-short")).isEqualTo(2);
    assertThat(desk.err).contains("Type \"--only contract\".");
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(desk.run("--version")).isZero();
    assertThat(desk.out).matches("bonafide \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void aMisspeltCommandGetsASuggestion() {
    assertThat(desk.run("generat", "x.yaml")).isEqualTo(2);
    assertThat(desk.err).contains("Did you mean").contains("generate").doesNotContain("\tat ");
  }

  @Test
  void aMisspeltOptionGetsASuggestion() {
    assertThat(desk.run("check", "x.yaml", "--fromat", "json")).isEqualTo(2);
    assertThat(desk.err).contains("Did you mean \"--format\"?");
  }

  @Test
  void whatIsNotUnderstoodIsSaidInPlainWords() {
    assertThat(desk.run("genrate", "x.yaml")).isEqualTo(2);
    assertThat(desk.err)
        .contains("There is no command \"genrate\". Did you mean \"generate\"?")
        .doesNotContain("index", "Unmatched");
    assertThat(desk.run("clauses", "comprae")).isEqualTo(2);
    assertThat(desk.err).contains("There is no command \"comprae\". Did you mean \"compare\"?");
    assertThat(desk.run("check", "x.yaml", "y.yaml")).isEqualTo(2);
    assertThat(desk.err).contains("\"y.yaml\" is one word too many here.");
    assertThat(desk.run("check", "x.yaml", "--zzz=1")).isEqualTo(2);
    assertThat(desk.err).contains("There is no option \"--zzz\".").doesNotContain("Unknown");
  }

  @Test
  void theListOfCommandsSaysEachInAWholeSentence() {
    List<CommandLine> all = all(Commands.all(Terminal.plain(System.out, System.err, Path.of("."))));
    assertThat(all)
        .hasSizeGreaterThan(15)
        .extracting(command -> command.getCommandSpec().usageMessage().header()[0])
        .allMatch(line -> line.endsWith("."));
  }

  @Test
  void aMisspeltChoiceGetsASuggestionAndTheList() {
    assertThat(desk.run("generate", "x.yaml", "--formats", "docx,pfd")).isEqualTo(2);
    assertThat(desk.err).contains("Did you mean \"pdf\"?").contains("docx, pdf");
    assertThat(desk.run("generate", "x.yaml", "--only", "contracts")).isEqualTo(2);
    assertThat(desk.err).contains("Did you mean \"contract\"?");
  }

  @Test
  void aMissingArgumentIsBadUsage() {
    assertThat(desk.run("generate")).isEqualTo(2);
    assertThat(desk.err).contains("PROJECT");
  }

  @Test
  void withoutACommandItShowsWhatThereIs() {
    assertThat(desk.run()).isEqualTo(2);
    assertThat(desk.err).contains("generate").contains("check").contains("init");
  }

  @Test
  void completionIsAScriptOfAllCommands() {
    assertThat(desk.run("completion", "bash")).isZero();
    assertThat(desk.out).contains("complete ").contains("generate").contains("--formats");
    assertThat(desk.run("completion", "fish")).isEqualTo(2);
  }

  @Test
  void aFaultOfOursIsOneLineAndARequest() {
    Terminal terminal = Terminal.plain(System.out, System.err, Path.of("."));
    var bytes = new java.io.ByteArrayOutputStream();
    terminal = Terminal.plain(terminal.out(), new java.io.PrintStream(bytes, true), Path.of("."));
    assertThat(Faults.say(terminal, new IllegalStateException("x"))).isEqualTo(70);
    assertThat(bytes.toString().lines()).hasSize(1).first().asString().contains("report");
  }
}

package org.bonafide.cli;

import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command that was not understood: what was wrong, what may have been meant. */
record Misuse(Terminal terminal) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException misuse, String[] args) {
    CommandLine command = misuse.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String said =
        misuse instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched, command)
            : sentence(misuse.getMessage());
    terminal.err().println(name + ": " + Printable.of(said));
    terminal.err().println("Try \"" + name + " --help\".");
    return CommandLine.ExitCode.USAGE;
  }

  /** In our words: the library counts arguments from 0, and suggests only what begins alike. */
  private static String unmatched(UnmatchedArgumentException misuse, CommandLine command) {
    String typed = misuse.getUnmatched().get(0);
    if (typed.startsWith("-") && typed.length() > 1) {
      String option = typed.replaceFirst("=.*", "");
      Set<String> known = command.getCommandSpec().optionsMap().keySet();
      return said("There is no option \"" + option + "\".", option, known);
    }
    Set<String> known = command.getSubcommands().keySet();
    return known.isEmpty()
        ? "\"" + typed + "\" is one word too many here."
        : said("There is no command \"" + typed + "\".", typed, known);
  }

  private static String said(String what, String typed, Set<String> known) {
    return (what + " " + Spelling.nearest(typed, known)).strip();
  }

  private static String sentence(String message) {
    String first = message.lines().findFirst().orElse("").strip();
    return first.endsWith(".") ? first : first + ".";
  }
}

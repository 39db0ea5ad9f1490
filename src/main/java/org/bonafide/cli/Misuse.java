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
    terminal.err().println(name + ": " + Printable.of(sentence(misuse.getMessage())));
    String option = nearestOption(misuse);
    if (!option.isEmpty()) {
      terminal.err().println(option);
    } else {
      UnmatchedArgumentException.printSuggestions(misuse, command.getErr());
    }
    terminal.err().println("Try \"" + name + " --help\".");
    return CommandLine.ExitCode.USAGE;
  }

  /** The library suggests commands and prefixes only; most slips are in the middle of a word. */
  private static String nearestOption(ParameterException misuse) {
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      String typed = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
      Set<String> known = misuse.getCommandLine().getCommandSpec().optionsMap().keySet();
      return typed.startsWith("--") ? Spelling.nearest(typed, known).strip() : "";
    }
    return "";
  }

  private static String sentence(String message) {
    String first = message.lines().findFirst().orElse("").strip();
    return first.endsWith(".") ? first : first + ".";
  }
}

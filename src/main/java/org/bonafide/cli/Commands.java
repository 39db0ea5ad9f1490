package org.bonafide.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The tree of commands. To make all of it takes longer than many a command, so only the branch that
 * is asked for is made; the others are their names, or names and headings where a list is asked
 * for.
 */
final class Commands {

  private static final List<Branch> ALL =
      List.of(
          branch("generate", GenerateCommand.class, GenerateCommand::new),
          branch("check", CheckCommand.class, CheckCommand::new),
          branch("claim", ClaimCommand.class, ClaimCommand::new),
          branch("verify", VerifyCommand.class, VerifyCommand::new),
          branch("batch", BatchCommand.class, BatchCommand::new),
          branch("explain", ExplainCommand.class, ExplainCommand::new),
          branch("label", LabelCommand.class, LabelCommand::new),
          branch("init", InitCommand.class, InitCommand::new),
          branch("join", JoinCommand.class, JoinCommand::new),
          branch("review", ReviewCommand.class, ReviewCommand::new),
          branch("returned", ReturnedCommand.class, ReturnedCommand::new),
          branch("redline", RedlineCommand.class, RedlineCommand::new),
          branch("serve", ServeCommand.class, ServeCommand::new),
          branch(
              "evidence",
              EvidenceCommand.class,
              EvidenceCommand::new,
              branch("scan", EvidenceScanCommand.class, EvidenceScanCommand::new),
              branch("grade", EvidenceGradeCommand.class, EvidenceGradeCommand::new),
              branch("gaps", EvidenceGapsCommand.class, EvidenceGapsCommand::new),
              branch("seal", EvidenceSealCommand.class, EvidenceSealCommand::new),
              branch("stamp", EvidenceStampCommand.class, EvidenceStampCommand::new),
              branch("verify", EvidenceVerifyCommand.class, EvidenceVerifyCommand::new),
              branch("excerpt", EvidenceExcerptCommand.class, EvidenceExcerptCommand::new),
              branch("dossier", EvidenceDossierCommand.class, EvidenceDossierCommand::new)),
          branch("docket", DocketCommand.class, DocketCommand::new),
          branch(
              "clauses",
              ClausesCommand.class,
              ClausesCommand::new,
              branch("list", ClausesListCommand.class, ClausesListCommand::new),
              branch("show", ClausesShowCommand.class, ClausesShowCommand::new),
              branch("compare", ClausesCompareCommand.class, ClausesCompareCommand::new)),
          branch("rules", RulesCommand.class, RulesCommand::new),
          branch("schema", SchemaCommand.class, SchemaCommand::new),
          branch("completion", CompletionCommand.class, CompletionCommand::new));

  private final Terminal terminal;

  private Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  /** A command with those below it. */
  private record Branch(
      String name, Class<?> type, Function<Terminal, Object> maker, List<Branch> below) {

    /** Its name and heading, as a list of commands shows it. */
    CommandLine listed() {
      CommandSpec spec = CommandSpec.create().name(name);
      spec.usageMessage().header(type.getAnnotation(Command.class).header());
      return new CommandLine(spec);
    }
  }

  private static Branch branch(
      String name, Class<?> type, Function<Terminal, Object> maker, Branch... below) {
    return new Branch(name, type, maker, List.of(below));
  }

  /** All of it. */
  static CommandLine all(Terminal terminal) {
    Commands commands = new Commands(terminal);
    CommandLine root = new CommandLine(new RootCommand(terminal));
    ALL.forEach(one -> root.addSubcommand(commands.whole(one)));
    return commands.settled(root);
  }

  /** What arguments ask for: the same output as that of the whole tree. */
  static CommandLine of(Terminal terminal, String[] args) {
    String first = args.length == 0 ? "" : args[0];
    boolean named = ALL.stream().anyMatch(one -> one.name().equals(first));
    // A completion knows every command, and words may come from a file (@file).
    if (named ? first.equals("completion") : args.length > 1 || first.startsWith("@")) {
      return all(terminal);
    }
    Commands commands = new Commands(terminal);
    CommandLine root = new CommandLine(new RootCommand(terminal));
    for (Branch one : ALL) {
      if (!named) {
        root.addSubcommand(one.listed());
      } else if (one.name().equals(first)) {
        root.addSubcommand(commands.asked(one, args.length > 1 ? args[1] : ""));
      }
    }
    return commands.settled(root);
  }

  /** A branch with the one below it that is asked for, or with all of them. */
  private CommandLine asked(Branch branch, String word) {
    for (Branch one : branch.below()) {
      if (one.name().equals(word)) {
        return new CommandLine(branch.maker().apply(terminal)).addSubcommand(whole(one));
      }
    }
    return whole(branch);
  }

  private CommandLine whole(Branch branch) {
    CommandLine command = new CommandLine(branch.maker().apply(terminal));
    branch.below().forEach(one -> command.addSubcommand(whole(one)));
    return command;
  }

  private CommandLine settled(CommandLine root) {
    return root.setOut(new PrintWriter(terminal.out(), true))
        .setErr(new PrintWriter(terminal.err(), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpLongOptionsMaxWidth(28)
        .setParameterExceptionHandler(new Misuse(terminal))
        .setExecutionExceptionHandler((fault, command, parsed) -> Faults.say(terminal, fault));
  }
}

package org.bonafide.cli;

import java.io.PrintWriter;
import java.util.List;
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

  private static final List<String> TOP =
      List.of(
          "generate",
          "check",
          "claim",
          "verify",
          "batch",
          "explain",
          "label",
          "init",
          "join",
          "review",
          "returned",
          "redline",
          "serve",
          "evidence",
          "docket",
          "clauses",
          "rules",
          "schema",
          "completion");

  private static final List<String> EVIDENCE =
      List.of("scan", "grade", "gaps", "seal", "stamp", "verify", "excerpt", "dossier");

  private static final List<String> CLAUSES = List.of("list", "show", "compare");

  private final Terminal terminal;

  private Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  private static List<String> below(String name) {
    return switch (name) {
      case "" -> TOP;
      case "evidence" -> EVIDENCE;
      case "clauses" -> CLAUSES;
      default -> List.of();
    };
  }

  /** A command by its full name; a table of constructors would link each of them at every start. */
  private Object made(String name) {
    return switch (name) {
      case "generate" -> new GenerateCommand(terminal);
      case "check" -> new CheckCommand(terminal);
      case "claim" -> new ClaimCommand(terminal);
      case "verify" -> new VerifyCommand(terminal);
      case "batch" -> new BatchCommand(terminal);
      case "explain" -> new ExplainCommand(terminal);
      case "label" -> new LabelCommand(terminal);
      case "init" -> new InitCommand(terminal);
      case "join" -> new JoinCommand(terminal);
      case "review" -> new ReviewCommand(terminal);
      case "returned" -> new ReturnedCommand(terminal);
      case "redline" -> new RedlineCommand(terminal);
      case "serve" -> new ServeCommand(terminal);
      case "evidence" -> new EvidenceCommand(terminal);
      case "evidence scan" -> new EvidenceScanCommand(terminal);
      case "evidence grade" -> new EvidenceGradeCommand(terminal);
      case "evidence gaps" -> new EvidenceGapsCommand(terminal);
      case "evidence seal" -> new EvidenceSealCommand(terminal);
      case "evidence stamp" -> new EvidenceStampCommand(terminal);
      case "evidence verify" -> new EvidenceVerifyCommand(terminal);
      case "evidence excerpt" -> new EvidenceExcerptCommand(terminal);
      case "evidence dossier" -> new EvidenceDossierCommand(terminal);
      case "docket" -> new DocketCommand(terminal);
      case "clauses" -> new ClausesCommand(terminal);
      case "clauses list" -> new ClausesListCommand(terminal);
      case "clauses show" -> new ClausesShowCommand(terminal);
      case "clauses compare" -> new ClausesCompareCommand(terminal);
      case "rules" -> new RulesCommand(terminal);
      case "schema" -> new SchemaCommand(terminal);
      case "completion" -> new CompletionCommand(terminal);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** All of it. */
  static CommandLine all(Terminal terminal) {
    Commands commands = new Commands(terminal);
    CommandLine root = new CommandLine(new RootCommand(terminal));
    TOP.forEach(name -> root.addSubcommand(commands.whole(name)));
    return commands.settled(root);
  }

  /** What arguments ask for: the same output as that of the whole tree. */
  static CommandLine of(Terminal terminal, String[] args) {
    String first = args.length == 0 ? "" : args[0];
    boolean named = TOP.contains(first);
    // A completion knows every command, and words may come from a file (@file).
    if (named ? first.equals("completion") : args.length > 1 || first.startsWith("@")) {
      return all(terminal);
    }
    Commands commands = new Commands(terminal);
    if (named) {
      CommandLine asked = commands.asked(first, args.length > 1 ? args[1] : "");
      return commands.settled(named("bonafide").addSubcommand(asked));
    }
    CommandLine root = new CommandLine(new RootCommand(terminal));
    for (String name : TOP) {
      root.addSubcommand(commands.listed(name));
    }
    return commands.settled(root);
  }

  /** A branch with the one below it that is asked for, or with all of them. */
  private CommandLine asked(String name, String word) {
    return below(name).contains(word)
        ? named(name).addSubcommand(whole(name + " " + word))
        : whole(name);
  }

  /** A command of which nothing but the name is needed, since one below it runs. */
  private static CommandLine named(String name) {
    return new CommandLine(CommandSpec.create().name(name));
  }

  private CommandLine whole(String name) {
    CommandLine command = new CommandLine(made(name));
    for (String one : below(name)) {
      command.addSubcommand(whole(name + " " + one));
    }
    return command;
  }

  /** Its name and heading, as a list of commands shows it. */
  private CommandLine listed(String name) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().header(made(name).getClass().getAnnotation(Command.class).header());
    return new CommandLine(spec);
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

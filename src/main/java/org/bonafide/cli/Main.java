package org.bonafide.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import org.bonafide.publish.Bonafide;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The command line: {@code bonafide generate examples/campaign/project.yaml}.
 *
 * <p>Exit codes: 0 written or clean, 1 findings of error severity, 2 unusable input or command, 3
 * file trouble, 70 a fault of the program itself.
 */
public final class Main {

  /** The code of a fault that is ours, after sysexits.h. */
  static final int FAULT = 70;

  /** What every command works with: on the machine's own threads, since nobody else is here. */
  static final Bonafide LIBRARY = Bonafide.shipped().on(ForkJoinPool.commonPool());

  private Main() {}

  /** Runs a command and ends the process with its code. */
  public static void main(String[] args) {
    Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
    Terminal terminal = Terminal.ofProcess(outlet);
    int code = run(args, terminal);
    System.exit(outlet.code(code, terminal.err()));
  }

  /**
   * Runs a command as a person would, without ending the process.
   *
   * @param current the folder from which names are read
   */
  public static int run(String[] args, PrintStream out, PrintStream err, Path current) {
    return run(args, Terminal.plain(out, err, current));
  }

  static int run(String[] args, Terminal terminal) {
    int code;
    try {
      code = commands(terminal).execute(args);
    } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
      code = Faults.say(terminal, e);
    }
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  /** The whole tree of commands. */
  static CommandLine commands(Terminal terminal) {
    CommandLine clauses =
        new CommandLine(new ClausesCommand(terminal))
            .addSubcommand(new ClausesListCommand(terminal))
            .addSubcommand(new ClausesShowCommand(terminal))
            .addSubcommand(new ClausesCompareCommand(terminal));
    CommandLine evidence =
        new CommandLine(new EvidenceCommand(terminal))
            .addSubcommand(new EvidenceScanCommand(terminal))
            .addSubcommand(new EvidenceGradeCommand(terminal))
            .addSubcommand(new EvidenceGapsCommand(terminal))
            .addSubcommand(new EvidenceSealCommand(terminal))
            .addSubcommand(new EvidenceStampCommand(terminal))
            .addSubcommand(new EvidenceVerifyCommand(terminal))
            .addSubcommand(new EvidenceExcerptCommand(terminal))
            .addSubcommand(new EvidenceDossierCommand(terminal));
    CommandLine root = new CommandLine(new RootCommand(terminal));
    return root.addSubcommand(new GenerateCommand(terminal))
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new ClaimCommand(terminal))
        .addSubcommand(new VerifyCommand(terminal))
        .addSubcommand(new BatchCommand(terminal))
        .addSubcommand(new ExplainCommand(terminal))
        .addSubcommand(new LabelCommand(terminal))
        .addSubcommand(new InitCommand(terminal))
        .addSubcommand(new JoinCommand(terminal))
        .addSubcommand(new ReviewCommand(terminal))
        .addSubcommand(new ReturnedCommand(terminal))
        .addSubcommand(new RedlineCommand(terminal))
        .addSubcommand(new ServeCommand(terminal))
        .addSubcommand(evidence)
        .addSubcommand(new DocketCommand(terminal))
        .addSubcommand(clauses)
        .addSubcommand(new RulesCommand(terminal))
        .addSubcommand(new SchemaCommand(terminal))
        .addSubcommand(new CompletionCommand(terminal, root))
        .setOut(new java.io.PrintWriter(terminal.out(), true))
        .setErr(new java.io.PrintWriter(terminal.err(), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpLongOptionsMaxWidth(28)
        .setParameterExceptionHandler(new Misuse(terminal))
        .setExecutionExceptionHandler((fault, command, parsed) -> Faults.say(terminal, fault));
  }
}

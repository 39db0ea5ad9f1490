package org.bonafide.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.bonafide.publish.Bonafide;

/**
 * The command line: {@code bonafide generate examples/campaign/project.yaml}.
 *
 * <p>Exit codes: 0 written or clean, 1 findings of error severity, 2 unusable input or command, 3
 * file trouble, 70 a fault of the program itself.
 */
public final class Main {

  /** The code of a fault that is ours, after sysexits.h. */
  static final int FAULT = 70;

  private Main() {}

  /** What can be said without the library of arguments, which takes longer than to say it. */
  private static Optional<String> known(String option, boolean colour) {
    return switch (option) {
      case "--version", "-V" -> Optional.of(RootCommand.VERSION + System.lineSeparator());
      case "--help", "-h" -> RootHelp.kept(colour);
      default -> Optional.empty();
    };
  }

  /** What every command works with: on the machine's own threads, since nobody else is here. */
  static Bonafide library() {
    return Shared.LIBRARY;
  }

  /** Made when first asked for: a version or a list of commands needs none of it. */
  private static final class Shared {
    static final Bonafide LIBRARY = Bonafide.shipped().on(ForkJoinPool.commonPool());
  }

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
    Optional<String> known =
        args.length == 1 ? known(args[0], terminal.colour()) : Optional.empty();
    if (known.isPresent()) {
      terminal.out().print(known.get());
      terminal.out().flush();
      return 0;
    }
    int code;
    try {
      code = Commands.of(terminal, args).execute(args);
    } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
      code = Faults.say(terminal, e);
    }
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }
}

package org.bonafide.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Request;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.batch.Batch;
import org.bonafide.publish.files.Exit;
import org.bonafide.write.formats.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide batch}: many records, a line of results each. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Work up many records: verdicts, duties, labels and findings, a line each.",
    description = {
      "Reads every project.yaml below a folder, or a file with a record as JSON on each line, and"
          + " writes results.jsonl: one line a record, in the order of input. A record that cannot"
          + " be read is a line with its findings and stops nothing. A run that was stopped goes on"
          + " where it was when the same command is given again. Documents are written only where"
          + " --formats asks for them."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide batch matters --out results",
      "  bonafide batch listings.jsonl --out results --only disclosure --target etsy",
      "  bonafide batch matters --out results --formats docx,pdf"
    })
final class BatchCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER|FILE.jsonl",
      description = "Records in a folder, or one as JSON on each line of a file.")
  private String input = "";

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "Where results.jsonl and the documents are written.")
  private String out = "";

  @Mixin private KindsOption kinds = new KindsOption();

  @Option(
      names = "--target",
      split = ",",
      paramLabel = "ID",
      description = "Where the works go, in place of what the records say; several with commas.")
  private List<String> targets = List.of();

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description = "Write the documents too: docx, pdf, html, txt, svg, png; several with commas.")
  private List<String> formats;

  @Mixin private OwnTexts own = new OwnTexts();

  @Option(
      names = "--force",
      description = "Begin anew over results of something else; overwrite edited documents.")
  private boolean force;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing unless something is wrong.")
  private boolean quiet;

  BatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Request request = own.in(kinds.of(Request.of(input)), terminal);
    Bonafide bonafide = Main.library().with(request.own());
    List<String> asked =
        targets.stream().map(typed -> Spelling.target(spec, typed, bonafide)).toList();
    Wanted wanted = request.wanted().goingTo(asked);
    if (formats != null) {
      wanted = wanted.as(Spelling.all(spec, "--formats", formats, Formats.known()));
    }
    Batch.Asked batch =
        new Batch.Asked(
            terminal.current(), input, out, wanted, request.own(), formats != null, force);
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), daemons());
    Batch.Ended ended;
    try (BatchProgress progress = BatchProgress.start(terminal, quiet)) {
      ended = new Batch(bonafide, threads).run(batch, progress::told);
    } finally {
      threads.shutdownNow();
    }
    int code = FindingText.said(terminal, ended.findings());
    return code == 0 ? said(ended.standing()) : code;
  }

  private int said(Batch.Standing standing) {
    if (!quiet) {
      terminal
          .out()
          .println(
              BatchProgress.count(standing.done())
                  + (standing.done() == 1 ? " record in " : " records in ")
                  + Printable.of(out + "/" + Batch.RESULTS)
                  + (standing.kept() > 0
                      ? ", " + BatchProgress.count(standing.kept()) + " of them from before"
                      : "")
                  + (standing.unsound() > 0
                      ? "; " + BatchProgress.count(standing.unsound()) + " with errors"
                      : "")
                  + ".");
    }
    return standing.unsound() > 0 ? Exit.FINDINGS.code() : Exit.CLEAN.code();
  }

  /** A run that is stopped waits for no record. */
  private static ThreadFactory daemons() {
    return work -> {
      Thread thread = new Thread(work, "batch");
      thread.setDaemon(true);
      return thread;
    };
  }
}

package org.bonafide.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bonafide.evidence.scan.Proposal;
import org.bonafide.evidence.scan.Scan;
import org.bonafide.publish.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide evidence scan}: what tools wrote into the files of a folder. */
@Command(
    name = "scan",
    mixinStandardHelpOptions = true,
    versionProvider = Bonafide.Versions.class,
    sortOptions = false,
    header = "Read what tools wrote into the files of a folder, and propose it for the record.",
    description = {
      "Every file is digested; pictures of image tools, C2PA manifests, IPTC and XMP fields and PRC"
          + " marks are read. Prints a time line of the acts and YAML for the record. What the files"
          + " say is a claim of whoever wrote them; who acted, what was kept and why is not in them"
          + " and stays open. Nothing of the folder is changed."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide evidence scan exports",
      "  bonafide evidence scan exports --project project.yaml",
      "  bonafide evidence scan exports --format yaml > proposal.yaml",
      "  bonafide evidence scan exports --confidential"
    })
final class EvidenceScanCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("text", "yaml");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder to read.")
  private Path folder = Path.of("");

  @Option(
      names = "--project",
      paramLabel = "FILE",
      description = "The record that files are named from; else the current folder.")
  private Path project;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (time line and proposal) or yaml (proposal alone).")
  private String format = "text";

  @Option(
      names = "--confidential",
      description = "Print digests and counts in place of prompts and parameters.")
  private boolean confidential;

  @Option(names = "--all", description = "List every act of the time line.")
  private boolean all;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Read no more files than this; ${DEFAULT-VALUE}.")
  private int most = Scan.MOST;

  EvidenceScanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Choice.one(spec, "--format", format, FORMATS);
    if (most < 1) {
      throw new ParameterException(spec.commandLine(), "--most must be 1 or more.");
    }
    Path read = terminal.current().resolve(folder);
    if (!Files.isDirectory(read)) {
      throw new ParameterException(
          spec.commandLine(), "\"" + Printable.of(folder.toString()) + "\" is not a folder.");
    }
    Scan scan;
    try (Progress progress = Progress.start(terminal, false, "Reading the folder")) {
      scan = Scan.of(read, most);
    }
    Proposal proposal =
        Proposal.of(
            scan,
            confidential ? Proposal.Contents.DIGESTS : Proposal.Contents.COPIED,
            prefix(read.toAbsolutePath().normalize()));
    ScanText text = new ScanText(terminal);
    if (format.equals("text")) {
      text.timeLine(scan, all);
    }
    text.proposal(scan, proposal);
    new FindingText(terminal, "")
        .lines(scan.findings(), all)
        .forEach((format.equals("text") ? terminal.out() : terminal.err())::println);
    return Exit.of(scan.findings()).code();
  }

  /** A record names its files from its own folder; a folder elsewhere has to be copied there. */
  private String prefix(Path read) {
    Path from = terminal.current();
    if (project != null) {
      Path file = terminal.current().resolve(project);
      if (!Files.isRegularFile(file)) {
        throw new ParameterException(
            spec.commandLine(), "--project names \"" + project + "\", which is not a file.");
      }
      from = file.toAbsolutePath().getParent();
    }
    Path home = from.toAbsolutePath().normalize();
    if (!read.startsWith(home)) {
      terminal
          .err()
          .println(
              "The folder is not below that of the record: copy it there before you use the"
                  + " proposal.");
      return "";
    }
    String way = home.relativize(read).toString().replace('\\', '/');
    return way.isEmpty() ? "" : way + "/";
  }
}

package org.bonafide.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.evidence.FolderScan;
import org.bonafide.publish.evidence.SortedScan;
import org.bonafide.publish.evidence.StatedRecord;
import org.bonafide.publish.evidence.TrustFile;
import org.bonafide.publish.files.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide evidence scan}: what tools wrote into the files of a folder. */
@Command(
    name = "scan",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Read what tools wrote into the files of a folder, and propose it for the record.",
    description = {
      "Every file is digested; pictures of image tools, layered files, C2PA manifests, IPTC and XMP"
          + " fields, PRC marks, films, Word files, PDF, chat exports, logs of coding agents and"
          + " git histories are read. Prints a time line of the acts and YAML for the record. What"
          + " the files say is a claim of whoever wrote them; who acted, what was kept and why is"
          + " not in them and stays open. Nothing of the folder is changed."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide evidence scan exports",
      "  bonafide evidence scan exports --format yaml > proposal.yaml",
      "  bonafide evidence scan exports --write --element poster.scene",
      "  bonafide evidence scan exports --confidential"
    })
final class EvidenceScanCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("text", "yaml", "json");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder to read.")
  private Path folder = Path.of("");

  @Option(
      names = "--project",
      paramLabel = "FILE",
      description = "The record; else project.yaml of the current folder, where it is there.")
  private String project = "";

  @Option(
      names = "--write",
      description = "Add the proposal to the record; comments and order stay.")
  private boolean write;

  @Option(
      names = "--element",
      paramLabel = "WORK.ELEMENT",
      description =
          "Whose steps they are. Where the record has several elements and none is named, steps are"
              + " sorted by folder, name and kind of their files.")
  private String element = "";

  @Option(
      names = "--conversation",
      paramLabel = "ID",
      split = ",",
      description =
          "A conversation of a chat export, or a session of a coding agent, that was for this"
              + " work; several with commas.")
  private Set<String> conversations = Set.of();

  @Option(
      names = "--confidential",
      description = "Give digests and counts in place of prompts and parameters.")
  private boolean confidential;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (time line and proposal), yaml (proposal alone) or json (an object a file).")
  private String format = "text";

  @Option(names = "--all", description = "List every act of the time line.")
  private boolean all;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Read no more files than this; ${DEFAULT-VALUE}.")
  private int most = FolderScan.MOST;

  @Mixin private TrustOption trust = new TrustOption();

  EvidenceScanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Spelling.one(spec, "--format", format, FORMATS);
    if (most < 1) {
      throw new ParameterException(spec.commandLine(), "--most must be 1 or more.");
    }
    Path read = terminal.current().resolve(folder);
    if (!Files.isDirectory(read)) {
      throw new ParameterException(
          spec.commandLine(), "\"" + Printable.of(folder.toString()) + "\" is not a folder.");
    }
    TrustFile trusted = trust.read(spec, terminal);
    StatedRecord record = StatedRecord.read(terminal.current(), record());
    if (!record.named().isEmpty() && record.project().isEmpty()) {
      new FindingText(terminal, "").lines(record.findings(), all).forEach(terminal.err()::println);
      return Exit.of(record.findings()).code();
    }
    ScanTarget target = ScanTarget.of(spec, record.elements(), element, write);
    FolderScan scan;
    try (Progress progress = Progress.start(terminal, false, "Reading the folder")) {
      FolderScan.Options wanted =
          new FolderScan.Options(conversations, confidential, most, trusted);
      scan = Main.library().evidence().scan(record, read, wanted);
    }
    below(record, read);
    return said(scan, record, target);
  }

  private int said(FolderScan scan, StatedRecord record, ScanTarget target) {
    ScanText text = new ScanText(terminal);
    List<Finding> findings = new ArrayList<>(scan.findings());
    if (format.equals("text")) {
      text.timeLine(scan, all);
    }
    if (format.equals("json")) {
      terminal.out().print(scan.json());
    }
    if (!write) {
      if (!format.equals("json")) {
        text.proposal(scan);
      }
    } else if (!scan.adds()) {
      text.questions(scan, this::say);
      say("Nothing to add: the record has it all.");
    } else if (target.isOpen()) {
      findings.addAll(sorted(scan, text));
    } else {
      List<Finding> refused = scan.addTo(target.work(), target.element());
      findings.addAll(refused);
      if (refused.isEmpty()) {
        text.questions(scan, this::say);
        text.written(scan, record.named(), this::say);
      }
    }
    new FindingText(terminal, "")
        .lines(findings, all)
        .forEach((format.equals("text") ? terminal.out() : terminal.err())::println);
    return Exit.of(findings).code();
  }

  /**
   * Steps go to the elements to which their files belong; those of which it is not clear do not.
   */
  private List<Finding> sorted(FolderScan scan, ScanText text) {
    SortedScan sorted = scan.sorted();
    List<Finding> refused = sorted.add();
    if (refused.isEmpty()) {
      text.questions(scan, this::say);
      text.sorted(sorted, this::say);
    }
    return refused;
  }

  /** What was done is no part of a machine face. */
  private void say(String words) {
    (format.equals("json") ? terminal.err() : terminal.out()).println(words);
  }

  /** The record that the user names, or the one of the current folder, or none. */
  private String record() {
    if (!project.isEmpty() || !Files.isRegularFile(terminal.current().resolve("project.yaml"))) {
      if (project.isEmpty() && write) {
        throw new ParameterException(
            spec.commandLine(), "--write needs a record: name it with --project.");
      }
      return project;
    }
    return "project.yaml";
  }

  /** A record names its files from its own folder; a folder elsewhere has to be copied there. */
  private void below(StatedRecord record, Path read) {
    if (record.prefix(read).isPresent()) {
      return;
    }
    if (write) {
      throw new ParameterException(
          spec.commandLine(),
          "The folder is not below that of the record: copy it there, then scan it with --write.");
    }
    terminal
        .err()
        .println(
            "The folder is not below that of the record: copy it there before you use the"
                + " proposal.");
  }
}

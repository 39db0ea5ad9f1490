package org.bonafide.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.join.JoinedFile;
import org.bonafide.publish.redline.DraftRedliner;
import org.bonafide.publish.redline.RedlineJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide redline}: two drafts as one Word file with tracked changes. */
@Command(
    name = "redline",
    abbreviateSynopsis = true,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Show two drafts of yours as tracked changes, clause by clause.",
    description = {
      "Writes NEW.docx with the differences from OLD.docx as tracked changes: accept them all and the"
          + " words of NEW stand there, reject them all and those of OLD do. Both must be drafts that"
          + " generate wrote."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide redline draft-1/ai-clauses.docx draft-2/ai-clauses.docx --out redline.docx",
      "  bonafide redline old.docx new.docx --out redline.docx --author \"Ada Cole\"",
      "  bonafide redline old.docx new.docx --format json"
    })
final class RedlineCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("text", "json");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier draft, a .docx file.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The later draft, a .docx file.")
  private String now = "";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "The redline; else the later draft's name and -redline in the current folder.")
  private String out;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Under whose name the changes stand.")
  private String author = "Bonafide";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to say what was written: text or json.")
  private String format = "text";

  @Option(names = "--force", description = "Overwrite a redline that is there.")
  private boolean force;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing unless something is wrong.")
  private boolean quiet;

  RedlineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Spelling.one(spec, "--format", format, FORMATS);
    List<Finding> findings = new ArrayList<>();
    Optional<byte[]> before = read(old, findings);
    Optional<byte[]> after = read(now, findings);
    if (before.isEmpty() || after.isEmpty()) {
      FindingText.said(terminal, findings);
      return Exit.FILES.code();
    }
    DraftRedliner.Outcome outcome =
        DraftRedliner.redline(old, before.get(), now, after.get(), author);
    findings.addAll(outcome.findings());
    outcome.redline().ifPresent(made -> write(made, findings));
    return FindingText.said(terminal, findings);
  }

  private Optional<byte[]> read(String file, List<Finding> findings) {
    Optional<byte[]> bytes = JoinedFile.read(terminal.current(), file);
    if (bytes.isEmpty()) {
      findings.add(JoinedFile.unread(file));
    }
    return bytes;
  }

  /** Over neither of the two drafts, not even by force. */
  private void write(DraftRedliner.Made made, List<Finding> findings) {
    String named = out == null ? JoinedFile.nameFor(now, "redline") : out;
    boolean over =
        terminal
            .current()
            .resolve(named)
            .normalize()
            .equals(terminal.current().resolve(old).normalize());
    Optional<Finding> trouble =
        JoinedFile.write(terminal.current(), over ? old : now, named, made.bytes(), force);
    trouble.ifPresent(findings::add);
    if (trouble.isEmpty() && format.equals("json")) {
      terminal.out().print(RedlineJson.of(named, made));
    } else if (trouble.isEmpty() && !quiet) {
      terminal.out().println("Written to " + Printable.of(named));
      terminal
          .out()
          .println("  " + made.insertions() + " insertions, " + made.deletions() + " deletions");
      if (made.forms() > 0) {
        terminal.out().println("  paragraphs in another form than before: " + made.forms());
      }
    }
  }
}

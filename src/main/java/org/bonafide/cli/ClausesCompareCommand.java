package org.bonafide.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.AskedTerms;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Comparer;
import org.bonafide.publish.compare.CompareWords;
import org.bonafide.publish.compare.ComparisonSheet;
import org.bonafide.publish.files.OneFile;
import org.bonafide.publish.files.OwnFolders;
import org.bonafide.publish.files.ProjectSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide clauses compare}: what the parties have to talk about. */
@Command(
    name = "compare",
    abbreviateSynopsis = true,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = {
      "Show clauses at each position, side by side.",
      "Agency, balanced and freelancer, as a contract would print them, with what each position",
      "can fall back to."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide clauses compare | less",
      "  bonafide clauses compare records failure --law US-NY",
      "  bonafide clauses compare --form short --law Texas",
      "  bonafide clauses compare --project project.yaml --clauses our-clauses",
      "  bonafide clauses compare --language zh-CN --format docx --out compare.docx"
    })
final class ClausesCompareCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("text", "markdown", "docx", "pdf");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "Clauses, as \"clauses list\" names them; else all that differ.")
  private List<String> ids = List.of();

  @Option(
      names = "--law",
      paramLabel = "LAW",
      description = "A code or a name: US-NY, Texas, CN ... Else the record's, else US.")
  private String law;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "short, addendum, rider, schedule, agreement. Else the record's.")
  private String form;

  @Option(
      names = "--ai-use",
      paramLabel = "USE",
      description = "none, listed, by-consent, open. Else the record's.")
  private String aiUse;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "en or zh-CN. Else the record's first.")
  private String language;

  @Option(
      names = "--project",
      paramLabel = "PROJECT",
      description = "Fill in names and values from a record. Else from a sample.")
  private String project;

  @Option(names = "--clauses", paramLabel = "DIR", description = "A folder of your own clauses.")
  private Path clauses;

  @Option(names = "--all", description = "Also clauses that do not differ.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, markdown, docx, pdf. The last two need --out.")
  private String format = "text";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where to write docx or pdf.")
  private String out;

  @Option(names = "--force", description = "Overwrite the file if it is there.")
  private boolean force;

  ClausesCompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Spelling.one(spec, "--format", format, FORMATS);
    boolean paper = format.equals("docx") || format.equals("pdf");
    if (paper == (out == null)) {
      String message =
          paper
              ? "--format " + format + " needs --out FILE."
              : "--out is for docx and pdf; " + format + " goes to the terminal.";
      throw new ParameterException(spec.commandLine(), message);
    }
    Comparer.Result result = compare();
    int code = FindingText.said(terminal, result.findings());
    Optional<ComparisonSheet> sheet = result.sheet(project == null ? "" : project);
    if (sheet.isEmpty()) {
      return code;
    }
    ids.forEach(id -> Spelling.one(spec, "ID", id, sheet.get().ids()));
    ComparisonSheet chosen = sheet.get().of(ids, all);
    if (paper) {
      return Math.max(code, write(chosen));
    }
    print(chosen);
    return code;
  }

  private Comparer.Result compare() {
    Comparer.Asked asked =
        new Comparer.Asked(
            Optional.ofNullable(form)
                .map(typed -> Spelling.one(spec, "--form", typed, AskedTerms.FORMS)),
            Optional.ofNullable(law).map(String::strip).filter(l -> !l.isEmpty()),
            Optional.ofNullable(aiUse)
                .map(typed -> Spelling.one(spec, "--ai-use", typed, Comparer.Asked.USES)),
            Optional.ofNullable(language)
                .map(typed -> Spelling.one(spec, "--language", typed, Bonafide.languages())));
    Optional<Path> own = OwnFolder.of(spec, terminal, "--clauses", clauses);
    ProjectSource source =
        project == null ? Comparer.sample() : ProjectSource.file(terminal.current(), project);
    return Main.library()
        .with(own.map(OwnFolders.NONE::clauses).orElse(OwnFolders.NONE))
        .compare(source, asked);
  }

  private void print(ComparisonSheet sheet) {
    CompareWords words = sheet.words();
    String about = Printable.of(sheet.about());
    if (format.equals("markdown")) {
      terminal.out().println("# " + words.title() + "\n\n" + about + "\n");
      sheet.clauses().forEach(one -> terminal.out().print(new CompareMarkdown(words).of(one)));
    } else {
      Wrapped.lines(about, terminal.width()).forEach(terminal.out()::println);
      terminal.out().println();
      sheet.clauses().forEach(new CompareText(terminal, words)::print);
    }
    if (sheet.clauses().isEmpty()) {
      terminal.out().println(words.none());
    }
  }

  private int write(ComparisonSheet sheet) {
    ComparisonSheet.Written written = sheet.write(format);
    List<Finding> findings =
        written.bytes().length == 0
            ? written.findings()
            : OneFile.write(terminal.current(), out, written.bytes(), force);
    int code = FindingText.said(terminal, findings);
    if (findings.isEmpty()) {
      terminal.out().println("Written to " + Printable.of(out));
    }
    return code;
  }
}

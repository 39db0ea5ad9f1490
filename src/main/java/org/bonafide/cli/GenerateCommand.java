package org.bonafide.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Publisher;
import org.bonafide.publish.Report;
import org.bonafide.publish.Request;
import org.bonafide.publish.Wanted;
import org.bonafide.write.formats.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide generate}: a record in, a folder of instruments out. */
@Command(
    name = "generate",
    abbreviateSynopsis = true,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Write AI clauses, disclosure and registration statement from a record.",
    footer = {
      "",
      "Examples:",
      "  bonafide generate project.yaml",
      "  bonafide generate project.yaml --only contract --formats docx --notes",
      "  bonafide generate project.yaml --out drafts/harbor --force",
      "  bonafide generate project.yaml --clauses our-clauses",
      "  bonafide generate project.yaml --only contract --final",
      "  bonafide generate project.yaml --position freelancer --law Texas --draft 2"
    })
final class GenerateCommand implements Callable<Integer> {

  private static final List<String> NAMES = List.of("usual", "reader");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROJECT", description = "The record, such as project.yaml.")
  private String project = "";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where to write; else out/ and the reference or title.")
  private String out;

  @Mixin private KindsOption kinds = new KindsOption();

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "docx, pdf, html, txt, and svg, png for label pictures; several with commas. Machine"
              + " files are always written.")
  private List<String> formats = Formats.usual();

  @Mixin private TermsOption terms = new TermsOption();

  @Option(
      names = "--draft",
      paramLabel = "N",
      description = "The number of the draft, which gets a folder of its own.")
  private String draft;

  @Option(
      names = "--names",
      paramLabel = "NAMES",
      description = "Of files: usual (ai-clauses.docx), or reader, as a person would name them.")
  private String names = "usual";

  @Mixin private OwnTexts own = new OwnTexts();

  @Option(names = "--notes", description = "Print drafting notes, for those who negotiate.")
  private boolean notes;

  @Option(
      names = "--final",
      description = "The signing copy: an instrument with an open point is withheld.")
  private boolean finalCopy;

  @Option(
      names = "--sign-anchors",
      paramLabel = "SERVICE",
      description =
          "Print the words by which a signing service finds where to sign, in place of lines:"
              + " acrobat-sign, boldsign, docusign, signwell.")
  private String anchors = "";

  @Option(
      names = "--force",
      description = "Overwrite files that were edited by hand, and another draft.")
  private boolean force;

  @Option(names = "--verbose", description = "List every finding, also those that repeat.")
  private boolean verbose;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing unless something is wrong.")
  private boolean quiet;

  GenerateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (finalCopy && notes) {
      throw new ParameterException(
          spec.commandLine(),
          "--final makes a signing copy, which has no drafting notes. Leave --notes off.");
    }
    Request asked = numbered(terms.of(kinds.of(Request.of(project).from(terminal.current()))));
    boolean reader = Spelling.one(spec, "--names", names, NAMES).equals("reader");
    Request request =
        own.in(asked, terminal)
            .as(Spelling.all(spec, "--formats", formats, Formats.known()))
            .force(force)
            .in(new Wanted.Manner(notes, finalCopy, reader, service()));
    Request placed = out == null ? request : request.into(out);
    Report report;
    try (Progress progress = Progress.start(terminal, quiet, "Writing the documents")) {
      report = new Publisher(Main.library()).write(placed);
    }
    new GenerateText(terminal, placed, verbose).print(report, quiet);
    return report.exit().code();
  }

  private String service() {
    return anchors.isEmpty()
        ? ""
        : Spelling.one(spec, "--sign-anchors", anchors, Bonafide.signingServices());
  }

  private Request numbered(Request request) {
    if (draft == null) {
      return request;
    }
    if (!draft.strip().matches("[1-9][0-9]{0,3}")) {
      throw new ParameterException(
          spec.commandLine(), "--draft counts from 1, not \"" + draft + "\".");
    }
    return request.on(request.wanted().terms().draft(Integer.parseInt(draft.strip())));
  }
}

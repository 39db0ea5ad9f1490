package org.bonafide.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.evidence.CaseFile;
import org.bonafide.publish.evidence.DossierFiles;
import org.bonafide.write.formats.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide evidence dossier}: the papers that lie on top of the files. */
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Write the cover of each work, the list of exhibits, and the hash page for a notary.",
    description = {
      "The cover is one page: the work, how its records came to be, the seal, and what to keep next."
          + " Prompts and chats are in none of the papers; their files are listed by digest."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide evidence dossier project.yaml",
      "  bonafide evidence dossier project.yaml --out dossier --formats pdf"
    })
final class EvidenceDossierCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROJECT", description = "The record, such as project.yaml.")
  private String project = "";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where to write; else out/<reference>-dossier.")
  private String out = "";

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description = "docx, pdf, html, txt; several with commas.")
  private List<String> formats = List.of("docx", "pdf");

  @Option(names = "--force", description = "Overwrite files that are there and differ.")
  private boolean force;

  EvidenceDossierCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<String> chosen =
        List.copyOf(Spelling.all(spec, "--formats", formats, Formats.instruments()));
    CaseFile file = Main.library().evidence().open(terminal.current(), project);
    if (file.content().isEmpty()) {
      return FindingText.said(terminal, file.findings());
    }
    CaseFile.Content content = file.content().get();
    String named = out.isEmpty() ? DossierFiles.usualFolder(content) : out;
    Path folder = terminal.current().resolve(named);
    DossierFiles.Written written;
    try (Progress progress = Progress.start(terminal, false, "Writing the dossier")) {
      written = DossierFiles.write(content, folder, named, new LinkedHashSet<>(chosen), force);
    }
    written.names().forEach(name -> terminal.out().println(Printable.of(named + "/" + name)));
    List<Finding> findings = new ArrayList<>(file.findings());
    findings.addAll(written.findings());
    return FindingText.said(terminal, findings);
  }
}

package org.bonafide.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.evidence.CaseFile;
import org.bonafide.publish.evidence.KeptSeal;
import org.bonafide.publish.evidence.SealCheck;
import org.bonafide.publish.evidence.SealWords;
import org.bonafide.publish.evidence.TrustFile;
import org.bonafide.publish.files.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide evidence verify}: whether seals and files still agree. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Check every seal and every sealed file again.",
    description = {
      "Says which file changed, appeared or vanished since which seal, whether each seal still"
          + " names the one before it, and whether each time-stamp holds. Nothing is sent anywhere."
          + " A seal that is lost at the end is missed. Whoever cuts seals off on purpose, or makes"
          + " the ledger anew, leaves no trace in it: keep each seal's digest elsewhere, and give it"
          + " with --known.",
      SealWords.SHOWS
    },
    footer = {
      "",
      "Examples:",
      "  bonafide evidence verify project.yaml",
      "  bonafide evidence verify project.yaml --trust authority-root.pem",
      "  bonafide evidence verify project.yaml --known claim.json"
    })
final class EvidenceVerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROJECT", description = "The record, such as project.yaml.")
  private String project = "";

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private String format = "text";

  @Option(
      names = "--known",
      paramLabel = "DIGEST",
      description =
          "A seal that has to be there: its SHA-256 as it was kept elsewhere, such as on the signed"
              + " hash page, or a file that has it (a claim.json, an excerpt, a copy of seal.txt).")
  private List<String> known = new ArrayList<>();

  @Mixin private TrustOption trust = new TrustOption();

  EvidenceVerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Spelling.one(spec, "--format", format, List.of("text", "json"));
    TrustFile trusted = trust.read(spec, terminal);
    List<KeptSeal> kept = new ArrayList<>();
    for (String one : known) {
      kept.add(
          KeptSeal.read(terminal.current(), one)
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(),
                          "--known \""
                              + Printable.of(one)
                              + "\" is neither a digest nor a file that has that of a seal.")));
    }
    CaseFile file = Main.library().evidence().open(terminal.current(), project);
    if (file.content().isEmpty()) {
      return said(file.findings());
    }
    SealCheck check = SealCheck.of(file.content().get(), project, trusted, kept);
    if (check.none()) {
      String how = "There is no seal yet: bonafide evidence seal " + Printable.of(project);
      terminal.out().println(format.equals("json") ? "[]" : how);
    } else if (format.equals("json")) {
      terminal.out().print(check.json());
    } else {
      check.lines().forEach(line -> terminal.out().println(Printable.of(line)));
    }
    return said(check.findings());
  }

  private int said(List<Finding> findings) {
    new FindingText(terminal, "")
        .lines(findings, true)
        .forEach((format.equals("json") ? terminal.err() : terminal.out())::println);
    return Exit.of(findings).code();
  }
}

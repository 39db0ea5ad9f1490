package org.bonafide.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.seal.Ledger;
import org.bonafide.evidence.seal.Sealed;
import org.bonafide.evidence.seal.Verification;
import org.bonafide.publish.CaseFile;
import org.bonafide.publish.EvidenceFaces;
import org.bonafide.publish.Exit;
import org.bonafide.publish.FileTrouble;
import org.bonafide.publish.Sealing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide evidence verify}: whether seals and files still agree. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Bonafide.Versions.class,
    sortOptions = false,
    header = "Check every seal and every sealed file again.",
    description = {
      "Says which file changed, appeared or vanished since which seal, whether each seal still names"
          + " the one before it, and whether each time-stamp holds. Nothing is sent anywhere. Seals"
          + " cut off at the end of the ledger leave no trace in it: keep a copy of each seal's"
          + " digest elsewhere.",
      SealText.SHOWS
    },
    footer = {
      "",
      "Examples:",
      "  bonafide evidence verify project.yaml",
      "  bonafide evidence verify project.yaml --trust authority-root.pem"
    })
final class EvidenceVerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROJECT", description = "The record, such as project.yaml.")
  private String project = "";

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private String format = "text";

  @Option(
      names = "--trust",
      paramLabel = "FILE",
      description = "Certificates (PEM) that you trust, of authorities or of those above them.")
  private Path trust;

  EvidenceVerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Choice.one(spec, "--format", format, List.of("text", "json"));
    List<X509Certificate> anchors = anchors();
    CaseFile file = CaseFile.open(terminal.current(), project);
    if (file.content().isEmpty()) {
      return said(file.findings());
    }
    CaseFile.Content content = file.content().get();
    if (content.ledger().seals().isEmpty() && content.ledger().findings().isEmpty()) {
      terminal
          .out()
          .println(
              format.equals("json")
                  ? "[]"
                  : "There is no seal yet: bonafide evidence seal " + Printable.of(project));
      return Exit.CLEAN.code();
    }
    if (content.ledger().seals().isEmpty()) {
      return said(content.ledger().findings());
    }
    try {
      Verification verification = Sealing.verify(content);
      if (format.equals("json")) {
        terminal.out().print(EvidenceFaces.fates(verification.files()));
        return said(verification.findings());
      }
      seals(content.ledger(), anchors);
      long same =
          verification.files().stream().filter(f -> f.change() == Verification.Change.SAME).count();
      terminal
          .out()
          .println(same + " of " + verification.files().size() + " files are as they were sealed.");
      return said(verification.findings());
    } catch (IOException e) {
      return said(List.of(FileTrouble.finding(project, e)));
    }
  }

  private void seals(Ledger ledger, List<X509Certificate> anchors) {
    SealText text = new SealText(terminal);
    for (Sealed sealed : ledger.seals()) {
      terminal
          .out()
          .println(
              "Seal "
                  + sealed.seal().number()
                  + ", SHA-256 "
                  + sealed.digest()
                  + (sealed.stamp().isPresent() ? "" : ": no time-stamp, so no time"));
      sealed
          .stamp()
          .ifPresent(
              stamp -> {
                text.stamp(stamp);
                text.trust(stamp, anchors);
              });
    }
  }

  private int said(List<Finding> findings) {
    new FindingText(terminal, "")
        .lines(findings, true)
        .forEach((format.equals("json") ? terminal.err() : terminal.out())::println);
    return Exit.of(findings).code();
  }

  private List<X509Certificate> anchors() {
    if (trust == null) {
      return List.of();
    }
    try (InputStream in = Files.newInputStream(terminal.current().resolve(trust))) {
      List<X509Certificate> read = new ArrayList<>();
      CertificateFactory.getInstance("X.509")
          .generateCertificates(in)
          .forEach(one -> read.add((X509Certificate) one));
      if (!read.isEmpty()) {
        return read;
      }
    } catch (IOException | CertificateException e) {
      throw noCertificates();
    }
    throw noCertificates();
  }

  private ParameterException noCertificates() {
    return new ParameterException(
        spec.commandLine(),
        "--trust \""
            + Printable.of(trust.toString())
            + "\" holds no certificates that can be read.");
  }
}

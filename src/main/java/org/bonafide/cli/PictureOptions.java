package org.bonafide.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.Labelling;
import org.bonafide.publish.paste.LabelledPicture;
import org.bonafide.publish.paste.TargetLabel;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of {@code bonafide label --image}. */
final class PictureOptions {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "With --image: the copy; else NAME-labelled beside the picture.")
  private String out = "";

  @Option(
      names = "--corner",
      paramLabel = "CORNER",
      description = "With --image: top-left, top-right, bottom-left, bottom-right (usual).")
  private String corner = "bottom-right";

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description = "With --image: light, dark, auto (usual).")
  private String style = "auto";

  @Option(
      names = "--qr",
      paramLabel = "URL",
      description = "With --image: show a QR code of this address in the label.")
  private String link = "";

  @Option(
      names = "--embed-xmp",
      description = "With --image: put the IPTC properties for AI into the copy.")
  private boolean embed;

  @Option(
      names = "--no-visible-label",
      description = "With --image and --embed-xmp: leave the pixels as they are.")
  private boolean hidden;

  @Option(
      names = "--keep-metadata",
      description =
          "With --image: keep the private fields of the picture (prompt, place of taking, serial"
              + " numbers, ...), which the copy leaves out otherwise.")
  private boolean keep;

  @Option(
      names = "--keep-field",
      paramLabel = "FIELD",
      description =
          "With --image: keep this private field, named as the copy tells it, such as"
              + " \"PNG text parameters\"; can be given again.")
  private List<String> kept = List.of();

  @Option(
      names = "--despite-manifest",
      description =
          "With --image: change a copy of a file with a C2PA manifest all the same; what the manifest"
              + " reveals is told.")
  private boolean despite;

  @Option(names = "--force", description = "With --image: overwrite a copy that is there.")
  private boolean force;

  int write(
      CommandSpec spec,
      Terminal terminal,
      Labelling labelling,
      String image,
      String language,
      List<TargetLabel> chosen) {
    Spelling.one(spec, "--corner", corner, LabelledPicture.CORNERS);
    Spelling.one(spec, "--style", style, LabelledPicture.STYLES);
    if (chosen.stream().map(TargetLabel::work).distinct().count() > 1) {
      throw new ParameterException(
          spec.commandLine(), "The record has several works. Name one with --work.");
    }
    if (!link.isEmpty() && !link.matches("https?://[!-~]{1,300}")) {
      throw new ParameterException(
          spec.commandLine(), "--qr needs a web address, such as https://example.com/ai.");
    }
    if (hidden && !embed) {
      throw new ParameterException(
          spec.commandLine(), "--no-visible-label leaves nothing to do without --embed-xmp.");
    }
    LabelledPicture.Written written =
        labelling
            .picture(terminal.current(), image, out, force)
            .write(chosen.get(0), manner(language));
    List<Finding> findings = written.findings();
    int code = FindingText.said(terminal, findings);
    written
        .copy()
        .ifPresent(copy -> terminal.out().println("Written to " + Printable.of(copy.toString())));
    if (written.copy().isPresent()) {
      written.told().forEach(line -> terminal.out().println("  " + Printable.of(line)));
    }
    return code;
  }

  private LabelledPicture.Manner manner(String language) {
    return new LabelledPicture.Manner(
        language,
        corner,
        style,
        Optional.of(link).filter(l -> !l.isEmpty()),
        !hidden,
        embed,
        keep,
        Set.copyOf(kept),
        despite);
  }
}

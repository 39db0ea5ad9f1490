package org.bonafide.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.paste.LabelledPicture;
import org.bonafide.publish.paste.TargetLabel;

/**
 * The labels of a record for some targets, without a document: what {@code bonafide label} prints.
 *
 * <p>Example: {@code Labelling.of(Bonafide.shipped(), source, List.of("etsy"))}.
 *
 * @param labels of whole works; none where an error withholds the disclosure
 * @param parts the same for each element alone
 */
public record Labelling(
    List<TargetLabel> labels, Locale language, List<Finding> findings, LabelledParts parts) {
  public Labelling {
    labels = List.copyOf(labels);
    findings = List.copyOf(findings);
  }

  /**
   * The labels, held to the same consistency as the documents.
   *
   * @param targets ids of targets; none means those of the record
   */
  public static Labelling of(Bonafide bonafide, ProjectSource source, List<String> targets) {
    Wanted wanted = Wanted.all().only("disclosure").as(List.of()).goingTo(targets);
    Prepared prepared = bonafide.check(source, wanted);
    List<TargetLabel> labels =
        prepared.withholds(Scope.disclosure())
            ? List.of()
            : prepared.worked().stream()
                .flatMap(m -> m.disclosures().all().stream())
                .map(TargetLabel::new)
                .toList();
    Locale language =
        prepared.worked().stream()
            .map(m -> m.project().languages().get(0))
            .findFirst()
            .orElse(Locale.ENGLISH);
    LabelledParts parts =
        new LabelledParts(prepared.worked().stream().findFirst(), bonafide.disclosureTargets());
    return new Labelling(labels, language, prepared.findings(), parts);
  }

  /** A picture to be labelled; there are labels. */
  public LabelledPicture picture(Path current, String image, String out, boolean force) {
    return new LabelledPicture(current, image, out, force, parts.worked().orElseThrow().project());
  }
}

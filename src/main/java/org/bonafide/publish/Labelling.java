package org.bonafide.publish;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.label.Disclosed;

/**
 * The labels of a record for some targets, without a document: what {@code bonafide label} prints.
 *
 * <p>Example: {@code Labelling.of(Bonafide.shipped(), source, List.of("etsy"))}.
 *
 * @param disclosed nothing where an error withholds the disclosure
 */
public record Labelling(List<Disclosed> disclosed, List<Finding> findings) {
  public Labelling {
    disclosed = List.copyOf(disclosed);
    findings = List.copyOf(findings);
  }

  /**
   * The labels, held to the same consistency as the documents.
   *
   * @param targets ids of targets; none means those of the record
   */
  public static Labelling of(Bonafide bonafide, ProjectSource source, List<String> targets) {
    Wanted labels = Wanted.all().only("disclosure").as(List.of()).goingTo(targets);
    Prepared prepared = bonafide.check(source, labels);
    List<Disclosed> disclosed =
        prepared.withholds(Scope.disclosure())
            ? List.of()
            : prepared.matter().map(m -> m.disclosures().all()).orElse(List.of());
    return new Labelling(disclosed, prepared.findings());
  }
}

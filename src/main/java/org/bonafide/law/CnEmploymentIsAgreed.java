package org.bonafide.law;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** A work of employment belongs to its author, unless law or contract give it to the employer. */
final class CnEmploymentIsAgreed implements CnRule {

  @Override
  public List<Finding> check(Project project, Work work) {
    boolean unsigned =
        work.owner().map(o -> o.by().equals("employment") && o.signed().isEmpty()).orElse(false);
    if (!unsigned) {
      return List.of();
    }
    return List.of(
        Finding.warning(
                "cn-employment-unsigned",
                project.places().of("works." + work.id() + ".owner"),
                "The work is said to be made in employment and no signed agreement is recorded; by"
                    + " default the author owns it and the employer may use it, so the statement names"
                    + " the author as owner.",
                "State under \"owner\" the day the agreement was \"signed\", if there is one.")
            .by("cn-copyright-law-18"));
  }
}

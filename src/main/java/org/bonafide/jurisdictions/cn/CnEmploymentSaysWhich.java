package org.bonafide.jurisdictions.cn;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Ownership;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** Under PRC law "employment" is one of three things, and each has another owner. */
final class CnEmploymentSaysWhich implements CnRule {

  @Override
  public List<Finding> check(Project project, Work work) {
    boolean employed = work.owners().stream().map(Ownership::by).anyMatch("employment"::equals);
    if (!employed) {
      return List.of();
    }
    return List.of(
        Finding.warning(
                "cn-employment-which",
                project.places().of("works." + work.id() + ".owner.by"),
                "The work is said to be made in employment; under PRC law that is an ordinary service"
                    + " work (its author owns it), a special one (the employer owns it but for the right"
                    + " of authorship) or a work of a legal entity, so the statement leaves the owner"
                    + " open.",
                "Write \"by: service\", \"by: service-special\" or \"by: legal-entity\".")
            .by("cn-copyright-law-18"));
  }
}

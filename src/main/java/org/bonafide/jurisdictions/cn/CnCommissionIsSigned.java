package org.bonafide.jurisdictions.cn;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.PartyRef;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** Without a clear agreement the copyright in a commissioned work is the commissioned party's. */
final class CnCommissionIsSigned implements CnRule {

  @Override
  public List<Finding> check(Project project, Work work) {
    boolean unsigned =
        work.owner()
            .map(
                o ->
                    o.by().equals("commission")
                        && o.who().filter(PartyRef.class::isInstance).isPresent()
                        && o.signed().isEmpty())
            .orElse(false);
    if (!unsigned) {
      return List.of();
    }
    return List.of(
        Finding.warning(
                "cn-commission-unsigned",
                project.places().of(project.ownerPath(work)),
                "The work is said to be commissioned and no signed agreement is recorded; without a"
                    + " clear agreement the copyright belongs to the party who made it.",
                "State under \"owner\" the day the agreement was \"signed\".")
            .by("cn-copyright-law-19"));
  }
}

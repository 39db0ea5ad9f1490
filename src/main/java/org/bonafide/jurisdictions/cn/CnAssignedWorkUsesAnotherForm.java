package org.bonafide.jurisdictions.cn;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * The form for registering a work is for who has the rights from the start; an assigned work is
 * filed as a contract on a form of its own.
 */
final class CnAssignedWorkUsesAnotherForm implements CnRule {

  @Override
  public List<Finding> check(Project project, Work work) {
    boolean assigned = work.owner().map(o -> o.by().equals("assignment")).orElse(false);
    if (!assigned) {
      return List.of();
    }
    return List.of(
        Finding.warning(
                "cn-assignment-other-form",
                project.places().of("works." + work.id() + ".owner.by"),
                "The work is said to be owned by assignment; guides to the PRC form say that it is for"
                    + " rights held from the start, and that an assigned work is recorded with the form"
                    + " for copyright contracts (著作权合同备案申请表).",
                "Ask the office which form it wants, or let the author register before assigning.")
            .by("cn-works-form-guide"));
  }
}

package org.bonafide.jurisdictions.cn;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Category;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** Software is registered in the PRC on a form of its own, with a pledge about AI. */
final class CnSoftwareHasItsOwnForm implements CnRule {

  @Override
  public List<Finding> check(Project project, Work work) {
    if (work.category() != Category.SOFTWARE || CnSoftwareUsesNoAi.isTouched(project, work)) {
      return List.of();
    }
    return List.of(
        Finding.note(
                "cn-software-form",
                project.places().of("works." + work.id() + ".category"),
                "Software is registered in the PRC on a form of its own; what is printed here describes"
                    + " the making and is not that form.",
                "Ask the centre for the current software form, and read its pledge about AI before you"
                    + " sign.")
            .by("cn-cpcc-software-2026"));
  }
}

package org.bonafide.jurisdictions.cn;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** All PRC rules, in the order in which they are run. */
final class CnRules {

  private static final List<CnRule> ALL =
      List.of(
          new CnSoftwareUsesNoAi(),
          new CnSoftwareHasItsOwnForm(),
          new CnCommissionIsSigned(),
          new CnEmploymentSaysWhich(),
          new CnAssignedWorkUsesAnotherForm(),
          new CnContradictions(),
          new CnFactsAreChinese());

  private CnRules() {}

  static List<Finding> check(Project project, Work work) {
    return ALL.stream().flatMap(rule -> rule.check(project, work).stream()).toList();
  }
}

package org.bonafide.law;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Answer;
import org.bonafide.project.Category;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** What the PRC rules find in a work. */
final class CnRules {

  private CnRules() {}

  static List<Finding> check(Project project, Work work) {
    boolean touched =
        work.elements().values().stream()
            .flatMap(e -> e.steps().stream())
            .anyMatch(s -> project.generative(s) != Answer.NO);
    if (work.category() != Category.SOFTWARE || !touched) {
      return List.of();
    }
    String one = project.works().size() == 1 ? "registration-cn" : "registration-cn-" + work.id();
    return List.of(
        Finding.error(
                "cn-software-ai",
                project.places().of("works." + work.id() + ".category"),
                "The PRC software form is reported to ask the handler to pledge by hand"
                    + " “未使用AI开发编写代码、撰写文档或生成登记申请材料”; the record does not support that pledge.",
                "Do not sign a pledge that the record contradicts; ask the centre or counsel which way is open.")
            .by("cn-cpcc-software-2026")
            .withholding(one));
  }
}

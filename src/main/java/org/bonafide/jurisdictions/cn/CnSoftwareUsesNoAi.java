package org.bonafide.jurisdictions.cn;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.project.Answer;
import org.bonafide.project.Category;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * Software with any AI use, or where that is not known: the PRC form is reported to ask for a
 * pledge that the record contradicts or does not support. The statement is withheld; nothing is
 * concealed.
 */
final class CnSoftwareUsesNoAi implements CnRule {

  @Override
  public List<Finding> check(Project project, Work work) {
    if (work.category() != Category.SOFTWARE || !isTouched(project, work)) {
      return List.of();
    }
    return List.of(
        Finding.error(
                "cn-software-ai",
                project.places().of("works." + work.id() + ".category"),
                "The PRC software form is reported to ask the handler to pledge by hand"
                    + " “未使用AI开发编写代码、撰写文档或生成登记申请材料”; the record of the work \""
                    + work.id()
                    + "\" does not support that pledge.",
                "Do not file, and do not sign a pledge that the record contradicts; ask the centre or"
                    + " counsel which way is open.")
            .by("cn-cpcc-software-2026")
            .withholding(Scope.statements("cn", work.id())));
  }

  /** Whether AI was used, or it is not known that it was not. */
  static boolean isTouched(Project project, Work work) {
    return work.elements().isEmpty()
        || work.elements().values().stream().anyMatch(e -> touched(project, e));
  }

  private static boolean touched(Project project, Element element) {
    return element.steps().isEmpty()
        ? element.generatedPart() != GeneratedPart.NONE
        : element.generatedPart() == GeneratedPart.APPRECIABLE
            || element.generatedPart() == GeneratedPart.DE_MINIMIS
            || element.steps().stream().anyMatch(s -> project.generative(s) != Answer.NO);
  }
}

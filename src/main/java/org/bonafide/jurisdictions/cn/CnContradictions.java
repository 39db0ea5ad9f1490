package org.bonafide.jurisdictions.cn;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Contradiction;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** Two keys of which only one can be meant, as PRC law reads them. */
final class CnContradictions implements CnRule {

  private static final List<Contradiction> ALL =
      List.of(new CnTranslatorGenerates(), new CnGenerativeActInNothing());

  @Override
  public List<Finding> check(Project project, Work work) {
    return Contradiction.all(ALL, project, work);
  }

  /** The finding of each of them. */
  static Finding finding(
      Project project, String path, String says, String otherPath, String otherSays) {
    return Finding.warning(
        "cn-keys-contradict",
        project.places().of(path),
        says + ", yet " + otherSays + " (" + project.places().of(otherPath) + ").",
        "Correct one of the two.");
  }
}

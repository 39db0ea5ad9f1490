package org.bonafide.jurisdictions.cn;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** Looks at a work that is to be registered in the PRC and says what is wrong. One rule a file. */
interface CnRule {
  List<Finding> check(Project project, Work work);
}

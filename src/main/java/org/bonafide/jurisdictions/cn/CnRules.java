package org.bonafide.jurisdictions.cn;

import java.util.List;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.Statement;
import org.bonafide.law.table.OwnFacts;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** All PRC rules: those of {@code rules.yaml}, and those that no table can say. */
final class CnRules {

  private static final List<CnRule> IN_JAVA =
      List.of(new CnContradictions(), new CnFactsAreChinese());

  private CnRules() {}

  static List<Finding> check(Project project, Work work, Statement statement) {
    return Stream.concat(
            China.TABLES.check(project, work, statement, OwnFacts.NONE).stream(),
            IN_JAVA.stream().flatMap(rule -> rule.check(project, work).stream()))
        .toList();
  }
}

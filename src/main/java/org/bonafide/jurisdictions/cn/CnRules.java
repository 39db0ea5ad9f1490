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
      List.of(
          new CnContradictions(),
          new CnFactsAreChinese(),
          new CnReworksWithoutLicence(),
          new CnListOfPrompts());

  private CnRules() {}

  static List<Finding> check(Project project, Work work, Statement statement) {
    return Stream.of(
            China.TABLES.check(project, work, statement, OwnFacts.NONE).stream(),
            IN_JAVA.stream().flatMap(rule -> rule.check(project, work).stream()),
            length(project, work, statement).stream())
        .flatMap(all -> all)
        .toList();
  }

  private static List<Finding> length(Project project, Work work, Statement statement) {
    return statement instanceof CnStatement its
        ? new CnLength(project, work, its.description().page()).findings()
        : List.of();
  }
}

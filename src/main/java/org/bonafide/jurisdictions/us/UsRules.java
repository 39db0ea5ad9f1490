package org.bonafide.jurisdictions.us;

import java.util.List;
import org.bonafide.diagnose.Finding;

/** All US rules, in the order in which they are run. */
final class UsRules {

  private static final List<UsRule> ALL =
      List.of(
          new UsGeneratedPartFits(),
          new UsContradictions(),
          new UsTransferIsSigned(),
          new UsHireIsStated(),
          new UsItemsAreEnough(),
          new UsArrangementIsNotRoutine(),
          new UsWordsAreClear(),
          new UsPublicFieldsArePublic(),
          new UsPriorIsClear(),
          new UsFieldsFit());

  private UsRules() {}

  static List<Finding> check(UsCase one) {
    return ALL.stream().flatMap(rule -> rule.check(one).stream()).toList();
  }
}

package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;

/** All US rules: those of {@code rules.yaml}, and those that no table can say. */
final class UsRules {

  private static final List<UsRule> IN_JAVA =
      List.of(
          new UsGeneratedPartFits(),
          new UsContradictions(),
          new UsPublicFieldsArePublic(),
          new UsFieldsFit(),
          new UsCopyTakesClaimed(),
          new UsDealIsLicence(),
          new UsClaimantOwns());

  private UsRules() {}

  static List<Finding> check(UsCase one, UsStatement statement) {
    return Stream.concat(
            IN_JAVA.stream().flatMap(rule -> rule.check(one).stream()),
            UnitedStates.TABLES
                .check(one.project(), one.work(), statement, new UsRuleFacts(one).all())
                .stream())
        .toList();
  }
}

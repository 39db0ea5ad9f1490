package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Map;

/** Applications for a group of works, one line each where every fact of its row is stated. */
final class UsGroups {

  private static final List<UsPaperRule> RULES =
      UnitedStates.FOLDER.read("groups", UsPaperRule::all);

  private UsGroups() {}

  static List<UsDeposit.Line> of(Map<String, String> facts) {
    return RULES.stream()
        .filter(rule -> rule.holds(facts))
        .map(rule -> new UsDeposit.Line(rule.says(), rule.authority()))
        .toList();
  }
}

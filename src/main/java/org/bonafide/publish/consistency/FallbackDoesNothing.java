package org.bonafide.publish.consistency;

import java.util.List;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;

/**
 * Names a clause whose fallback the record chooses although the clause stands in no contract, so
 * that nobody takes the concession for made.
 *
 * <p>Example: {@code fallback: [audit]} where no party is subject to the clause {@code audit}.
 */
final class FallbackDoesNothing {

  static final String RULE = "fallback-does-nothing";

  private static final String KEY = "contract.clauses.fallback";

  private FallbackDoesNothing() {}

  static List<Finding> check(WorkedRecord worked) {
    boolean contracts =
        worked.drafted().instruments().stream()
            .anyMatch(one -> one.instrument().id().kind() == InstrumentKind.AI_CLAUSES);
    if (!contracts) {
      return List.of();
    }
    Set<String> out = worked.drafted().clausesLeftOut();
    return worked.project().contract().clauses().fallback().stream()
        .filter(out::contains)
        .distinct()
        .map(
            clause ->
                Finding.warning(
                    RULE,
                    worked.project().places().of(KEY),
                    "The fallback of \""
                        + clause
                        + "\" is chosen, and the clause stands in no contract.",
                    "Take it out of \"fallback\", or put the clause in with \"include\"."))
        .toList();
  }
}

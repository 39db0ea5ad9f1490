package org.bonafide.instrument.lint;

import java.util.List;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.instrument.Numbered;

/**
 * Reads a finished instrument once more, rule by rule.
 *
 * <p>Example: {@code Lint.check(numbered)} finds {@code undefined-term} at {@code
 * clauses/records/records/en.md:7} where clause 5.2 writes "Deliverables" and no definition does.
 * What each rule finds, and why, stands in {@code docs/rules}.
 */
public final class Lint {

  private static final List<LintRule> RULES =
      List.of(
          new UndefinedTerm(),
          new UnusedTerm(),
          new DuplicateTerm(),
          new SelfReference(),
          new ContradictingClauses(),
          new UnknownProposition(),
          new LanguagesDiffer(),
          new DutyWithoutSubject());

  private Lint() {}

  /** Checks an instrument in which no words of a record stand. */
  public static List<Finding> check(Numbered numbered) {
    return check(numbered, Set.of());
  }

  /**
   * Checks an instrument.
   *
   * @param given the record's own words, such as names and titles: their capital letters and
   *     numbers are not the drafter's
   */
  public static List<Finding> check(Numbered numbered, Set<String> given) {
    Text text = Text.of(numbered, given);
    return RULES.stream().flatMap(rule -> rule.check(text).stream()).toList();
  }

  /** The ids of the rules, in the order in which they run. */
  public static List<String> ruleIds() {
    return RULES.stream().map(LintRule::id).toList();
  }
}

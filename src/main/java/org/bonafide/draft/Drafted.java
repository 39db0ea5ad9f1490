package org.bonafide.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.lint.Lint;

/**
 * What came of drafting.
 *
 * @param instruments numbered and ready to be written; one whose text failed is not among them
 * @param clauses every decision over the library, for {@code explain} and the receipt
 * @param given by instrument, the record's own words that stand in it
 */
public record Drafted(
    List<Numbered> instruments,
    List<Finding> findings,
    List<ClauseUse> clauses,
    Map<String, Set<String>> given) {
  public Drafted {
    instruments = List.copyOf(instruments);
    findings = List.copyOf(findings);
    clauses = List.copyOf(clauses);
    given = Map.copyOf(given);
  }

  /**
   * What lint finds in one of the instruments. An instrument that it objects to is whole: it is
   * withheld, yet {@code explain} can show it.
   */
  public List<Finding> lint(Numbered numbered) {
    String name = numbered.instrument().name();
    return Lint.check(numbered, given.getOrDefault(name, Set.of())).stream()
        .map(f -> f.severity() == Severity.ERROR ? f.withholding(name) : f)
        .toList();
  }
}

package org.bonafide.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.clause.ClauseUse;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.lint.Lint;

/**
 * What came of drafting.
 *
 * @param instruments numbered and ready to be written; one whose text failed is not among them
 * @param failed those whose text failed
 * @param clauses every decision over the library, for {@code explain} and the receipt
 * @param given by instrument, the record's own words that may stand in it, each with its field
 */
public record Drafted(
    List<Numbered> instruments,
    List<Failed> failed,
    List<Finding> findings,
    List<ClauseUse> clauses,
    Map<InstrumentId, Map<String, String>> given) {
  public Drafted {
    instruments = List.copyOf(instruments);
    failed = List.copyOf(failed);
    findings = List.copyOf(findings);
    clauses = List.copyOf(clauses);
    given = Map.copyOf(given);
  }

  /** An instrument that could not be drafted, and the stem that its files would have had. */
  public record Failed(InstrumentId id, String name) {}

  /** Whether a clause stands in an instrument, by the name of that. */
  public boolean has(String instrument, String clause) {
    return clauses.stream()
        .anyMatch(
            use ->
                use.included()
                    && use.clause().equals(clause)
                    && use.instrument().equals(instrument));
  }

  /** The clauses of which it was decided, and that stand in no instrument. */
  public Set<String> clausesLeftOut() {
    Set<String> out = new HashSet<>();
    clauses.forEach(use -> out.add(use.clause()));
    clauses.stream().filter(ClauseUse::included).forEach(use -> out.remove(use.clause()));
    return out;
  }

  /**
   * What lint finds in one of the instruments. An instrument that it objects to is whole: it is
   * withheld, yet {@code explain} can show it.
   */
  public List<Finding> lint(Numbered numbered) {
    InstrumentId id = numbered.instrument().id();
    return Lint.check(numbered, given.getOrDefault(id, Map.of()).keySet()).stream()
        .map(f -> f.inInstrument(id.scopeWithCopies()))
        .toList();
  }
}

package org.bonafide.draft;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.instrument.Numbered;

/**
 * What came of drafting.
 *
 * @param instruments numbered and ready to be written; one whose text failed is not among them
 * @param clauses every decision over the library, for {@code explain} and the receipt
 */
public record Drafted(List<Numbered> instruments, List<Finding> findings, List<ClauseUse> clauses) {
  public Drafted {
    instruments = List.copyOf(instruments);
    findings = List.copyOf(findings);
    clauses = List.copyOf(clauses);
  }
}

package org.bonafide.law.table;

import java.util.List;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Reason;
import org.bonafide.law.Statement;
import org.bonafide.law.Verdict;
import org.bonafide.law.Wish;
import org.bonafide.project.Answer;

/**
 * What the tables of a law make of a work.
 *
 * @param claimed whether something is claimed
 * @param excluded whether something is excluded
 * @param parts its elements in the record's order, then the arrangement where there is one
 * @param open what is open of the work as a whole
 */
record TableStatement(
    String jurisdiction,
    String work,
    Verdict verdict,
    Answer claimed,
    Answer excluded,
    List<Reason> reasons,
    List<Part> parts,
    List<Wish> open,
    List<FormScreen> screens)
    implements Statement {
  TableStatement {
    reasons = List.copyOf(reasons);
    parts = List.copyOf(parts);
    open = List.copyOf(open);
    screens = List.copyOf(screens);
  }

  /** The same with a form. */
  TableStatement with(List<FormScreen> filled) {
    return new TableStatement(
        jurisdiction, work, verdict, claimed, excluded, reasons, parts, open, filled);
  }
}

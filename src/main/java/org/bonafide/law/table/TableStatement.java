package org.bonafide.law.table;

import java.util.List;
import java.util.stream.Stream;
import org.bonafide.law.Advice;
import org.bonafide.law.ClaimLine;
import org.bonafide.law.ElementOutcome;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Improvement;
import org.bonafide.law.Jurisdiction;
import org.bonafide.law.Particular;
import org.bonafide.law.Reason;
import org.bonafide.law.Statement;
import org.bonafide.law.Verdict;
import org.bonafide.project.Answer;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Ref;

/**
 * What the tables of a law make of a work.
 *
 * @param claimed whether something is claimed
 * @param excluded whether something is excluded
 * @param parts its elements in the record's order, then the arrangement where there is one
 * @param open what is open of the work and its parts
 * @param signers those whose expression is claimed; whoever acted, where that is nobody's
 */
record TableStatement(
    Jurisdiction.Profile law,
    String work,
    Verdict verdict,
    Answer claimed,
    Answer excluded,
    List<Reason> reasons,
    List<ElementRuling> parts,
    List<Improvement> open,
    List<Ref> signers,
    List<FormScreen> screens,
    List<ClaimLine> claimLines)
    implements Statement {
  TableStatement {
    reasons = List.copyOf(reasons);
    parts = List.copyOf(parts);
    open = List.copyOf(open);
    signers = List.copyOf(signers);
    screens = List.copyOf(screens);
    claimLines = List.copyOf(claimLines);
  }

  /** The same with a form. */
  TableStatement with(List<FormScreen> filled, List<ClaimLine> lines) {
    return new TableStatement(
        law, work, verdict, claimed, excluded, reasons, parts, open, signers, filled, lines);
  }

  @Override
  public List<ElementOutcome> outcomes() {
    return parts.stream()
        .filter(part -> !part.element().isEmpty())
        .map(ElementRuling::outcome)
        .toList();
  }

  @Override
  public Advice advice() {
    List<Reason> against = parts.stream().flatMap(part -> part.against().stream()).toList();
    return new Advice(against, Improvement.ordered(open), List.of(), List.of());
  }

  /** What its papers say besides stands in the form. */
  @Override
  public Particular.Group particulars() {
    List<Ref> authors =
        parts.stream()
            .flatMap(part -> part.by().stream())
            .distinct()
            .<Ref>map(PersonRef::new)
            .toList();
    return Particular.Group.of().and("authors", new Particular.Names("people", authors));
  }

  @Override
  public List<String> authorities() {
    return Stream.concat(reasons.stream(), advice().notClaimed().stream())
        .map(Reason::authority)
        .filter(id -> !id.isEmpty())
        .distinct()
        .toList();
  }
}

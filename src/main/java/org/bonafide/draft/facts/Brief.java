package org.bonafide.draft.facts;

import java.util.Set;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.label.Disclosures;
import org.bonafide.law.Assessment;
import org.bonafide.project.Project;

/**
 * Everything that drafting needs to know.
 *
 * @param kinds which instruments are wanted: {@code contract}, {@code disclosure}, {@code
 *     registration}
 * @param notes whether drafting notes are printed
 * @param signing whether copies to be signed are wanted, and no drafts
 */
public record Brief(
    Project project,
    EvidenceReview evidence,
    Assessment assessment,
    Disclosures disclosures,
    Set<String> kinds,
    boolean notes,
    boolean signing) {
  public Brief {
    kinds = Set.copyOf(kinds);
  }
}

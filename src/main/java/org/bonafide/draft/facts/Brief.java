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
 * @param anchors the signing service whose words stand where somebody signs, or empty
 * @param parties those with whom contracts are drafted; none means with all
 */
public record Brief(
    Project project,
    EvidenceReview evidence,
    Assessment assessment,
    Disclosures disclosures,
    Set<String> kinds,
    boolean notes,
    boolean signing,
    String anchors,
    Set<String> parties) {
  public Brief {
    kinds = Set.copyOf(kinds);
    parties = Set.copyOf(parties);
  }

  /** For drafts of the contracts with all parties. */
  public Brief(
      Project project,
      EvidenceReview evidence,
      Assessment assessment,
      Disclosures disclosures,
      Set<String> kinds,
      boolean notes) {
    this(project, evidence, assessment, disclosures, kinds, notes, false, "", Set.of());
  }

  /** The same for another state of the record. */
  public Brief of(Project other) {
    return new Brief(
        other, evidence, assessment, disclosures, kinds, notes, signing, anchors, parties);
  }

  /** Whether the contract with a party is wanted. */
  public boolean with(String party) {
    return parties.isEmpty() || parties.contains(party);
  }
}

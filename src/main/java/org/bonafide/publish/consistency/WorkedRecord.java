package org.bonafide.publish.consistency;

import org.bonafide.draft.Drafted;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.label.Disclosures;
import org.bonafide.law.Assessment;
import org.bonafide.project.Project;

/**
 * Everything that follows from a record that could be read, before a byte is written.
 *
 * @param signing whether copies to be signed are wanted
 */
public record WorkedRecord(
    Project project,
    EvidenceReview evidence,
    Assessment assessment,
    Disclosures disclosures,
    Drafted drafted,
    boolean signing) {}

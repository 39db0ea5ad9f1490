package org.bonafide.label;

import java.util.List;
import org.bonafide.diagnose.Finding;

/**
 * All disclosures of a record.
 *
 * @param all one a work and target, in the record's order
 * @param findings targets that are not known, and labels that would say too little
 */
public record Disclosures(List<Disclosed> all, List<Finding> findings) {
  public Disclosures {
    all = List.copyOf(all);
    findings = List.copyOf(findings);
  }
}

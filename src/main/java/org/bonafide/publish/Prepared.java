package org.bonafide.publish;

import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.publish.consistency.WorkedRecord;

/**
 * A record worked up: all findings, and the matter where the record could be read.
 *
 * @param sha256 the digest of the record as read; empty where it could not be
 * @param findings sorted, each once
 */
public record Prepared(String sha256, Optional<WorkedRecord> worked, List<Finding> findings) {
  public Prepared {
    findings = List.copyOf(findings);
  }

  /** Whether any error withholds all instruments of a scope. */
  public boolean withholds(Scope asked) {
    return findings.stream().anyMatch(f -> f.withholds(asked));
  }
}

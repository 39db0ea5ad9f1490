package org.bonafide.publish.returned;

import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;

/**
 * What came of a draft that was read back.
 *
 * @param report nothing where an error stands in the way
 * @param findings why
 */
public record ReturnedOutcome(Optional<ReturnedReport> report, List<Finding> findings) {
  public ReturnedOutcome {
    findings = findings.stream().distinct().sorted(Finding.ORDER).toList();
  }

  static ReturnedOutcome refused(List<Finding> findings) {
    return new ReturnedOutcome(Optional.empty(), findings);
  }
}

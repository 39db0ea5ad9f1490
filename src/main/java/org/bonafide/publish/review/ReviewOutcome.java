package org.bonafide.publish.review;

import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.files.Exit;

/**
 * What came of a review.
 *
 * @param report nothing where the file is not worked on
 * @param commented a copy of the agreement with comments; nothing where the file is not worked on
 * @param findings why it is not
 */
public record ReviewOutcome(
    Optional<ReviewReport> report, Optional<byte[]> commented, List<Finding> findings) {
  public ReviewOutcome {
    findings = List.copyOf(findings);
  }

  static ReviewOutcome refused(Finding finding) {
    return new ReviewOutcome(Optional.empty(), Optional.empty(), List.of(finding));
  }

  /** How it ended, as the exit code says it. */
  public Exit exit() {
    return Exit.of(findings);
  }
}

package org.bonafide.data;

import java.util.List;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;

/**
 * A data file that ships with the program is at fault: the program was built or packed wrongly, and
 * no record can mend it. It carries findings like any other slip, so that a front door can show
 * them as such.
 */
public final class FaultyData extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Finding> findings;

  FaultyData(List<Finding> findings) {
    super(
        findings.stream()
            .map(f -> f.place() + ": " + f.message() + " " + f.remedy())
            .collect(Collectors.joining(System.lineSeparator())));
    this.findings = List.copyOf(findings);
  }

  /** What is wrong, each at its place. */
  public List<Finding> findings() {
    return findings == null ? List.of() : findings;
  }
}

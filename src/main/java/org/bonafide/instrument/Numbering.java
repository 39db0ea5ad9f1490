package org.bonafide.instrument;

import java.util.List;
import org.bonafide.diagnose.Finding;

/**
 * The outcome of numbering.
 *
 * @param findings references that lead nowhere and anchors used twice; errors that withhold the
 *     instrument
 */
public record Numbering(Numbered numbered, List<Finding> findings) {
  public Numbering {
    findings = List.copyOf(findings);
  }
}

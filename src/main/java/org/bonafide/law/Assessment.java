package org.bonafide.law;

import java.util.List;
import java.util.Map;
import org.bonafide.diagnose.Finding;

/**
 * The outcome of assessing a record.
 *
 * @param us by work id, for the works to be registered in the United States
 * @param cn by work id, for the works to be registered in the PRC
 * @param findings what the rules found; errors name the instruments they withhold
 */
public record Assessment(
    Map<String, UsApplication> us, Map<String, CnStatement> cn, List<Finding> findings) {
  public Assessment {
    findings = List.copyOf(findings);
  }
}

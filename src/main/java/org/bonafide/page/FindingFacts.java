package org.bonafide.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.diagnose.Finding;

/** Findings as a template shows them. */
final class FindingFacts {

  private FindingFacts() {}

  static List<Map<String, String>> of(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                Map.of(
                    "severity", finding.severity().name().toLowerCase(Locale.ROOT),
                    "rule", finding.rule(),
                    "message", finding.message(),
                    "remedy", finding.remedy()))
        .toList();
  }
}

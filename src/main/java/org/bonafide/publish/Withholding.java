package org.bonafide.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.instrument.Numbered;

/** Decides which instruments are withheld, and by which finding. */
final class Withholding {

  private static final Map<String, String> STEMS =
      Map.of("contract", "ai-clauses", "disclosure", "disclosure", "registration", "registration");

  private Withholding() {}

  /** A record that cannot be read withholds every kind asked for. */
  static List<Withheld> everything(Set<String> kinds, Prepared prepared) {
    Finding first = firstError(prepared.findings());
    return kinds.stream()
        .map(kind -> new Withheld(STEMS.getOrDefault(kind, kind), first.rule(), first.message()))
        .toList();
  }

  /** The instruments drafted that an error names, then those that an error kept from drafting. */
  static List<Withheld> of(Prepared prepared, Matter matter) {
    Map<String, Withheld> withheld = new LinkedHashMap<>();
    List<String> drafted = new ArrayList<>();
    for (Numbered numbered : matter.drafted().instruments()) {
      String name = numbered.instrument().name();
      drafted.add(name);
      prepared.findings().stream()
          .filter(finding -> finding.withholds(name))
          .findFirst()
          .ifPresent(finding -> withheld.put(name, withheld(name, finding)));
    }
    for (Finding finding : matter.drafted().findings()) {
      if (finding.severity() == Severity.ERROR) {
        finding.withholds().stream()
            .filter(name -> drafted.stream().noneMatch(finding::withholds))
            .forEach(name -> withheld.putIfAbsent(name, withheld(name, finding)));
      }
    }
    return List.copyOf(withheld.values());
  }

  private static Withheld withheld(String name, Finding finding) {
    return new Withheld(name, finding.rule(), finding.message());
  }

  private static Finding firstError(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a record was refused without a finding"));
  }
}

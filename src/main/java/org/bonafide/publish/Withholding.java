package org.bonafide.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.instrument.InstrumentId;
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
    List<Withheld> withheld = new ArrayList<>();
    matter.drafted().instruments().stream()
        .map(Numbered::instrument)
        .forEach(one -> add(withheld, prepared, one.id(), one.name()));
    matter.drafted().failed().forEach(one -> add(withheld, prepared, one.id(), one.name()));
    return withheld;
  }

  private static void add(
      List<Withheld> withheld, Prepared prepared, InstrumentId id, String name) {
    prepared.findings().stream()
        .filter(finding -> finding.withholds(id.scope()))
        .findFirst()
        .ifPresent(finding -> withheld.add(withheld(name, finding)));
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

package org.bonafide.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.diagnose.Severity;
import org.bonafide.draft.Drafted;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.Numbered;
import org.bonafide.publish.consistency.WorkedRecord;
import org.bonafide.publish.files.Withheld;

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

  /**
   * The instruments drafted that an error names, whole or in a format, then those that an error
   * kept from drafting.
   *
   * @param formats those that would be written of an instrument
   */
  static List<Withheld> of(
      Prepared prepared, WorkedRecord worked, Function<Instrument, Collection<String>> formats) {
    List<Withheld> withheld = new ArrayList<>();
    for (Numbered numbered : worked.drafted().instruments()) {
      Instrument one = numbered.instrument();
      if (!add(withheld, prepared, one.id().scope(), one.name())) {
        for (String format : formats.apply(one)) {
          add(withheld, prepared, one.id().scope().in(format), one.name() + "." + format);
        }
      }
    }
    for (Drafted.Failed one : worked.drafted().failed()) {
      add(withheld, prepared, one.id().scope(), one.name());
    }
    return withheld;
  }

  private static boolean add(List<Withheld> withheld, Prepared prepared, Scope scope, String name) {
    Optional<Finding> first =
        prepared.findings().stream().filter(finding -> finding.withholds(scope)).findFirst();
    first.ifPresent(finding -> withheld.add(withheld(name, finding)));
    return first.isPresent();
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

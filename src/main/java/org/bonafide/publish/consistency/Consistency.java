package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;

/** Compares the instruments of a record with each other, and the contract with itself. */
public final class Consistency {

  private Consistency() {}

  public static List<Finding> check(Matter matter) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(DisclosureContradictsRegistration.check(matter));
    findings.addAll(LabelSaysLess.check(matter));
    findings.addAll(ContractContradictsItself.check(matter));
    findings.addAll(ContractContradictsSteps.check(matter));
    findings.addAll(DealIsNotDrafted.check(matter));
    findings.addAll(FormHasNoText.check(matter));
    findings.addAll(KeysNotPrinted.check(matter));
    findings.addAll(OwnerNotYetVested.check(matter));
    findings.addAll(ThirdPartyIncomplete.check(matter));
    return findings;
  }
}

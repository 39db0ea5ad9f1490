package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;

/** Compares the instruments of a record with each other, and the contract with itself. */
public final class Consistency {

  private Consistency() {}

  public static List<Finding> check(WorkedRecord worked) {
    List<DraftedContract> contracts = DraftedContract.of(worked);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(DisclosureContradictsRegistration.check(worked));
    findings.addAll(LabelSaysLess.check(worked));
    findings.addAll(ContractContradictsItself.check(contracts));
    findings.addAll(ContractContradictsSteps.check(worked));
    findings.addAll(AgreementStandsAlone.check(contracts));
    findings.addAll(TermsByDefault.check(contracts));
    findings.addAll(DealOfEachParty.check(worked));
    findings.addAll(ToolsAgainstClauses.check(contracts));
    findings.addAll(OwnerContradictsContract.check(contracts));
    findings.addAll(LawNotReviewed.check(contracts));
    findings.addAll(PlannedWithoutElements.check(contracts));
    findings.addAll(KeysNotPrinted.check(worked));
    findings.addAll(FallbackDoesNothing.check(worked));
    findings.addAll(OwnerNotYetVested.check(worked));
    findings.addAll(ThirdPartyIncomplete.check(worked));
    return findings;
  }
}

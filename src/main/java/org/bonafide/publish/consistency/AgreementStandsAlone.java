package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Contract;

/**
 * Keys that speak of an agreement that the contract joins, where the contract is the agreement: a
 * user who states them expects words that cannot be there.
 */
final class AgreementStandsAlone {

  private AgreementStandsAlone() {}

  static List<Finding> check(List<DraftedContract> contracts) {
    List<Finding> findings = new ArrayList<>();
    for (DraftedContract drafted : contracts) {
      Contract contract = drafted.contract();
      if (contract.form() == Contract.Form.AGREEMENT) {
        tell(drafted, "agreement", !contract.agreement().isEmpty(), findings);
        tell(drafted, "host", contract.terms().host().isPresent(), findings);
        tell(drafted, "scope", contract.wording().scope() == Contract.Scope.AI_ONLY, findings);
      }
    }
    return findings.stream().distinct().toList();
  }

  private static void tell(
      DraftedContract drafted, String key, boolean stated, List<Finding> findings) {
    String path = drafted.stated(key);
    if (stated) {
      findings.add(
          Finding.warning(
              "agreement-stands-alone",
              drafted.project().places().of(path),
              "The form \"agreement\" is an agreement by itself, so \""
                  + path
                  + "\" says nothing in it.",
              "Take the key out, or choose the form \"addendum\", \"rider\", \"schedule\" or"
                  + " \"short\", which join another agreement."));
    }
  }
}

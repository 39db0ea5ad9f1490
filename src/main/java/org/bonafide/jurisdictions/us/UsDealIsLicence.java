package org.bonafide.jurisdictions.us;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Ownership;

/** An assignment that the record states, where the contract of the same record grants a licence. */
final class UsDealIsLicence implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    UsTransfers transfers = new UsTransfers(one.application(), one.project(), one.work());
    return transfers.withheld().stream().map(owner -> finding(one, transfers, owner)).toList();
  }

  private static Finding finding(UsCase one, UsTransfers transfers, Ownership owner) {
    return Finding.warning(
            "assignment-against-deal",
            one.project().places().of(transfers.path(owner) + ".by"),
            "\"by: "
                + owner.by()
                + "\" says that the rights pass to \""
                + owner.id()
                + "\", and the deal of the contract ("
                + one.project().places().of("contract.deal")
                + ") is a licence, so no assignment is drafted for that owner.",
            "Correct \"owner\" or \"deal\": who has a licence does not own the work, and an"
                + " assignment would give more than was agreed.")
        .by("us-17-usc-204");
  }
}

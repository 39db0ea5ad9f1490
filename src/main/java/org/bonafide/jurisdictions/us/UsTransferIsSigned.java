package org.bonafide.jurisdictions.us;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Ref;

/**
 * A claimant who is no author needs a signed transfer; without one the claimant stays the author.
 */
final class UsTransferIsSigned implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    String claimant = one.application().awaited().map(Ref::id).orElse("");
    if (claimant.isEmpty() || !one.isDrafted()) {
      return List.of();
    }
    return List.of(
        Finding.warning(
                "transfer-unsigned",
                one.project().places().of(one.project().ownerPath(one.work())),
                "No signed assignment from every author to \""
                    + claimant
                    + "\" is recorded that has taken effect, so that owner is not named as claimant.",
                "State the owner with \"by: assignment\", the day it was \"signed\" and, where the rights"
                    + " pass on payment, that it is \"paid\", or name the author as claimant.")
            .by("us-17-usc-204"));
  }
}

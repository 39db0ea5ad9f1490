package org.bonafide.law;

import java.util.List;
import org.bonafide.diagnose.Finding;

/**
 * A claimant who is no author needs a signed transfer; without one the claimant stays the author.
 */
final class UsTransferIsSigned implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    String claimant = one.project().registration().claimant();
    if (claimant.isEmpty()
        || !one.isDrafted()
        || UsClaimant.isAuthor(one.project(), one.application().authors())
        || UsClaimant.hasSignedTransfer(one.project(), one.work())) {
      return List.of();
    }
    return List.of(
        Finding.warning(
            "transfer-unsigned",
            one.place(".owner"),
            "The claimant \""
                + claimant
                + "\" is not an author, and no signed assignment to it is recorded, so the claimant"
                + " stays the author.",
            "State the owner with \"by: assignment\" and the day it was \"signed\", or name the"
                + " author as claimant."));
  }
}

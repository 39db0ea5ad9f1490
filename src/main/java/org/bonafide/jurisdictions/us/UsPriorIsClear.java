package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;

/**
 * An earlier registration of an earlier version goes into the application; one of this version
 * calls for a supplementary registration instead. Which it was must be stated.
 */
final class UsPriorIsClear implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    boolean several = one.project().works().size() > 1;
    boolean unnamed =
        one.project().registration().previous().map(p -> p.work().isEmpty()).orElse(false);
    List<Finding> findings = new ArrayList<>();
    if (several && unnamed) {
      findings.add(
          Finding.warning(
              "previous-without-work",
              one.project().places().of("registration.previous"),
              "The record has several works and does not say which of them was registered before, so"
                  + " the earlier registration is printed for each.",
              "Write \"work:\" and the id of the work under \"previous\"."));
    }
    if (one.application().supplementary() == UsApplication.Prior.UNKNOWN) {
      findings.add(unknown(one));
    }
    return findings;
  }

  private static Finding unknown(UsCase one) {
    return Finding.warning(
            "previous-version-unknown",
            one.project().places().of("registration.previous"),
            "The earlier registration is stated, and not whether it was of this version of the work or"
                + " of an earlier one.",
            "Write \"of: this-version\" for a supplementary registration, or \"of:"
                + " earlier-version\".")
        .by("us-compendium-1802-basics");
  }
}

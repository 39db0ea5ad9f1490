package org.bonafide.law;

import java.util.List;
import org.bonafide.diagnose.Finding;

/** A work of employment may be made for hire; then the form names the employer, which we do not. */
final class UsHireIsStated implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    boolean employed = one.work().owner().map(o -> o.by().equals("employment")).orElse(false);
    if (!employed || !one.isDrafted()) {
      return List.of();
    }
    return List.of(
        Finding.warning(
                "made-for-hire",
                one.place(".owner.by"),
                "The work is said to be made in employment; for a work made for hire the form names"
                    + " the employer as author, and this draft names the people.",
                "Have counsel decide whether it is a work made for hire before you file.")
            .by("us-17-usc-101"));
  }
}

package org.bonafide.law;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Ref;

/**
 * A work of employment is made for hire, and the form names the employer; somebody must be sure.
 */
final class UsHireIsStated implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    boolean employed = one.work().owner().map(o -> o.by().equals("employment")).orElse(false);
    if (!employed || !one.isDrafted()) {
      return List.of();
    }
    boolean named = one.application().employer().isPresent();
    return List.of(
        Finding.warning(
                "made-for-hire",
                one.place(".owner.by"),
                named
                    ? "The work is said to be made in employment, so the form names the employer \""
                        + one.application().employer().map(Ref::id).orElse("")
                        + "\" as author; that is right only for an employee within the scope of the"
                        + " job."
                    : "The work is said to be made in employment and no employer is named, so the form"
                        + " cannot say who its author is.",
                named
                    ? "Have counsel confirm employment and scope; a freelancer’s work is not made for"
                        + " hire by being paid for."
                    : "Name the employer under \"owner\".")
            .by("us-compendium-614"));
  }
}

package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Ref;

/**
 * A work of employment is made for hire, and the form names the employer; somebody must be sure.
 */
final class UsHireIsStated implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    if (!one.isDrafted()) {
      return List.of();
    }
    Optional<Ref> employer = one.application().employer();
    boolean unnamed =
        one.work().owners().stream()
            .anyMatch(o -> o.by().equals("employment") && o.who().isEmpty());
    if (employer.isEmpty() && !unnamed) {
      return List.of();
    }
    boolean all = one.application().named().stream().allMatch(UsApplication.Named::hire);
    String what = all || unnamed ? "The work" : "A part of the work";
    return List.of(
        Finding.warning(
                "made-for-hire",
                one.place(".owner.by"),
                what
                    + (employer.isPresent()
                        ? " is said to be made in employment, so the form names the employer \""
                            + employer.get().id()
                            + "\" as author; that is right only for an employee within the scope of"
                            + " the job."
                        : " is said to be made in employment and no employer is named, so the form"
                            + " cannot say who its author is."),
                employer.isPresent()
                    ? "Have counsel confirm employment and scope; a freelancer’s work is not made for"
                        + " hire by being paid for."
                    : "Name the employer under \"owner\".")
            .by("us-compendium-614"));
  }
}

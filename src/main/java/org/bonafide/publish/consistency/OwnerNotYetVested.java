package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.Vesting;
import org.bonafide.project.Answer;
import org.bonafide.project.Ownership;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * The record states an owner by commission or assignment, and the contract of the same record is
 * worded so that rights pass later, or the owner's own keys do not say that they have passed. No
 * document names the owner then: the maker is named, or an open point asks; so this is a warning.
 */
final class OwnerNotYetVested {

  private static final String RULE = "owner-not-yet-vested";

  private OwnerNotYetVested() {}

  static List<Finding> check(WorkedRecord worked) {
    Project project = worked.project();
    List<Finding> findings = new ArrayList<>();
    for (Work work : project.works().values()) {
      for (int i = 0; i < work.owners().size(); i++) {
        Ownership owner = work.owners().get(i);
        String path = "works." + work.id();
        boolean listed = project.places().has(path + ".owners");
        check(project, work, owner, path + (listed ? ".owners[" + i + "]" : ".owner"))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> check(Project project, Work work, Ownership owner, String path) {
    boolean passes = owner.isByWriting() && owner.signed().isPresent() && owner.who().isPresent();
    Vesting vesting = Vesting.of(project, work, owner);
    if (!passes || vesting.standing() == Vesting.Standing.PASSED) {
      return Optional.empty();
    }
    boolean byContract = !vesting.worded().isEmpty() && !vesting.worded().equals(vesting.stated());
    String when =
        switch (vesting.moment()) {
          case "on-payment" -> "when the price is paid";
          case "on-delivery" -> "on delivery";
          case "on-delivery-and-payment" -> "on delivery and payment";
          default -> "at a moment that is not stated";
        };
    String state =
        owner.vesting().paid() == Answer.NO
            ? "the price is said not to be paid"
            : vesting.moment().equals("on-payment")
                ? "that it is paid by the record's day is not stated"
                : vesting.moment().isEmpty()
                    ? "whether they have passed is left open"
                    : "the record has no key for the delivery";
    return Optional.of(
        Finding.warning(
            RULE,
            project.places().of(path),
            "The work \""
                + work.id()
                + "\" is said to be owned by \""
                + owner.id()
                + "\", yet rights pass "
                + when
                + (vesting.moment().isEmpty()
                    ? ""
                    : byContract
                        ? " by the position of the contract (\"contract.position\" at "
                            + project.places().of("contract.position")
                            + ")"
                        : " by \"vests\" at " + project.places().of(path + ".vests"))
                + ", and "
                + state
                + ".",
            vesting.moment().equals("on-payment")
                ? "State \"paid\" under the owner, with the day; or correct \"vests\" or the contract."
                : "State under \"vests\" when the rights pass; a delivery is entered by hand."));
  }
}

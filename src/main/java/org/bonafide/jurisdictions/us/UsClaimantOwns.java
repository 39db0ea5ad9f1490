package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Ref;

/**
 * The record names a claimant, and by its owners and its contract the rights have passed to
 * somebody else. An author may still be named, which is why this is a warning.
 */
final class UsClaimantOwns implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    Optional<Ref> claimant = one.project().registration().claimant();
    boolean transferred = one.work().owners().stream().anyMatch(owner -> owner.isByWriting());
    List<Ref> holders = new UsHolders(one.application(), one.project(), one.work()).all();
    boolean holds =
        claimant.isEmpty()
            || holders.stream()
                .anyMatch(who -> UsClaimant.isOne(one.project(), who, claimant.get()));
    boolean awaits = one.application().awaited().isPresent();
    return !one.isDrafted() || !transferred || awaits || holders.isEmpty() || holds
        ? List.of()
        : List.of(finding(one, claimant.get(), holders));
  }

  private static Finding finding(UsCase one, Ref claimant, List<Ref> holders) {
    String held =
        holders.stream().map(who -> "\"" + who.id() + "\"").collect(Collectors.joining(", "));
    return Finding.warning(
            "claimant-owns-nothing",
            one.project().places().of("registration.claimant"),
            "\"claimant\" names \""
                + claimant.id()
                + "\", and by the record the rights in \""
                + one.work().id()
                + "\" are held by "
                + held
                + " ("
                + one.project().places().of(one.project().ownerPath(one.work()))
                + ").",
            "Name as claimant who owns all rights, or correct \"owner\"; leave it where an author is"
                + " to be named although the rights have passed on.")
        .by("us-17-usc-204");
  }
}

package org.bonafide.law;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonafide.project.Answer;
import org.bonafide.project.Ownership;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;

/**
 * Who is named as claimant, and by what transfer: an author, an employer for hire, or the owner by
 * a signed assignment that has taken effect. Whoever else is wanted is not named; the authors stay
 * claimants, and the question of a signed writing is open (17 U.S.C. 204(a)). Where the record
 * states neither a claimant nor who owns an author's share, nobody is named.
 *
 * @param who parties or people; empty where it is not stated
 * @param transfer whether the claim rests on a transfer by written agreement
 * @param unsigned whom the record names as owner or claimant without a signed writing from every
 *     author
 * @param unpaid whether the writing is signed, and the rights pass on a payment that is not stated
 *     to be made
 */
record UsClaimant(List<Ref> who, boolean transfer, Optional<Ref> unsigned, boolean unpaid) {

  static UsClaimant of(Project project, Collection<UsAuthor> authors) {
    Optional<Ref> wanted = project.registration().claimant();
    boolean hired = !authors.isEmpty() && authors.stream().allMatch(UsAuthor::isHire);
    List<Ref> makers = authors.stream().map(UsAuthor::who).distinct().toList();
    if (hired) {
      return new UsClaimant(makers, false, Optional.empty(), false);
    }
    Gathered all = new Gathered(project, authors);
    if (wanted.isEmpty()) {
      List<Ref> holders = all.unknown ? List.of() : List.copyOf(all.holders);
      return new UsClaimant(holders, all.transfer, Optional.ofNullable(all.unsigned), all.unpaid);
    }
    Ref claimant = wanted.get();
    boolean alone = authors.size() == 1 && isAuthor(project, claimant, authors);
    boolean passed = all.hold(claimant);
    return alone || passed
        ? new UsClaimant(List.of(claimant), !alone && all.transfer, Optional.empty(), false)
        : new UsClaimant(makers, false, wanted, all.unpaid);
  }

  /** Who holds the share of each author, as far as the record says. */
  private static final class Gathered {
    final Project project;
    final Set<Ref> holders = new LinkedHashSet<>();
    boolean unknown;
    boolean transfer;
    boolean unpaid;
    Ref unsigned;

    Gathered(Project project, Collection<UsAuthor> authors) {
      this.project = project;
      for (UsAuthor author : authors) {
        author.owners().forEach(owner -> add(author, owner));
      }
    }

    private void add(UsAuthor author, Ownership owner) {
      if (author.isHire()) {
        holders.add(author.who());
      } else if (isTransfer(owner)) {
        boolean signed = owner.by().equals("assignment") && owner.signed().isPresent();
        boolean passed = signed && !awaitsPayment(owner);
        transfer |= passed;
        unpaid |= signed && !passed;
        unsigned = passed ? unsigned : owner.who().orElseThrow();
        holders.add(passed ? owner.who().orElseThrow() : author.who());
      } else {
        unknown |= !isAuthored(project, owner, author);
        holders.add(author.who());
      }
    }

    boolean hold(Ref claimant) {
      return !unknown
          && !holders.isEmpty()
          && holders.stream().allMatch(holder -> isOne(project, holder, claimant));
    }
  }

  private static boolean isTransfer(Ownership owner) {
    return owner.who().isPresent()
        && (owner.by().equals("assignment") || owner.by().equals("commission"));
  }

  private static boolean awaitsPayment(Ownership owner) {
    return owner.vesting().moment().equals("on-payment") && owner.vesting().paid() != Answer.YES;
  }

  /** Whether somebody is one of the authors, or the party of one of them. */
  static boolean isAuthor(Project project, Ref who, Collection<UsAuthor> authors) {
    return authors.stream().anyMatch(author -> isOne(project, author.who(), who));
  }

  /**
   * Whether two names are of one: the same party or person, or a person and that person's party.
   */
  private static boolean isOne(Project project, Ref one, Ref other) {
    return one.equals(other)
        || project.personOf(one).isPresent()
            && project.personOf(one).equals(project.personOf(other));
  }

  private static boolean isAuthored(Project project, Ownership owner, UsAuthor author) {
    return owner.by().equals("authored")
        && owner.who().map(who -> isOne(project, who, author.who())).orElse(true);
  }

  /** Whether a person owns all that they made, by having made it. */
  static boolean ownsTheirs(Project project, UsAuthor author) {
    return !author.isHire()
        && author.owners().stream()
            .allMatch(o -> o.who().isPresent() && isAuthored(project, o, author));
  }
}

package org.bonafide.law;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bonafide.project.Ownership;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * Who is named as claimant, and by what transfer: an author, an employer for hire, or the owner by
 * a signed assignment. Whoever else is wanted is not named; the authors stay claimants, and the
 * question of a signed writing is open (17 U.S.C. 204(a)).
 *
 * @param who parties or people
 * @param transfer whether the claim rests on a transfer by written agreement
 * @param unsigned whom the record names as owner or claimant without a signed writing from every
 *     author
 */
record UsClaimant(List<Ref> who, boolean transfer, Optional<Ref> unsigned) {

  static UsClaimant of(Project project, Work work, Collection<String> authors, UsHire hire) {
    if (hire.isHire()) {
      return new UsClaimant(hire.employer().stream().toList(), false, Optional.empty());
    }
    Optional<Ref> owner = work.owner().flatMap(Ownership::who);
    Optional<Ref> wanted = project.registration().claimant();
    Optional<Ref> named = wanted.isEmpty() && isTransfer(work) ? owner : wanted;
    List<Ref> makers = authors.stream().<Ref>map(PersonRef::new).toList();
    if (named.isEmpty()) {
      return new UsClaimant(makers, false, Optional.empty());
    }
    if (isAuthor(project, named.get(), authors) && authors.size() == 1) {
      return new UsClaimant(List.of(named.get()), false, Optional.empty());
    }
    return isAssigned(work) && isOne(project, owner, named.get())
        ? new UsClaimant(List.of(named.get()), true, Optional.empty())
        : new UsClaimant(makers, false, named);
  }

  private static boolean isTransfer(Work work) {
    return work.owner()
        .map(o -> o.by().equals("assignment") || o.by().equals("commission"))
        .orElse(false);
  }

  /** Whether somebody is one of the authors, or the party of one of them. */
  static boolean isAuthor(Project project, Ref who, Collection<String> authors) {
    return project.personOf(who).map(p -> authors.contains(p.id())).orElse(false);
  }

  /**
   * Whether two names are of one: the same party or person, or a person and that person's party.
   */
  private static boolean isOne(Project project, Optional<Ref> owner, Ref other) {
    return owner
        .map(
            o ->
                o.equals(other)
                    || project.personOf(o).isPresent()
                        && project.personOf(o).equals(project.personOf(other)))
        .orElse(false);
  }

  private static boolean isAssigned(Work work) {
    return work.owner()
        .map(o -> o.by().equals("assignment") && o.signed().isPresent())
        .orElse(false);
  }
}

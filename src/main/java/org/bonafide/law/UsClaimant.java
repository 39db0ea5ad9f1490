package org.bonafide.law;

import java.util.Collection;
import java.util.List;
import org.bonafide.project.Party;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * Who is named as claimant, and by what transfer: an author, an employer for hire, or the owner by
 * a signed assignment. Whoever else is wanted is not named; the authors stay claimants.
 *
 * @param ids of parties or people
 * @param transfer whether the claim rests on a transfer by written agreement
 */
record UsClaimant(List<String> ids, boolean transfer) {

  static UsClaimant of(Project project, Work work, Collection<String> authors, UsHire hire) {
    String wanted = project.registration().claimant();
    if (hire.isHire()) {
      return new UsClaimant(List.of(hire.employer()), false);
    }
    if (wanted.isEmpty() && isAssigned(work)) {
      Work.Ownership owner = work.owner().orElseThrow();
      String named = owner.party().isEmpty() ? owner.person() : owner.party();
      boolean author = names(project, named, authors);
      return named.isEmpty()
          ? new UsClaimant(List.copyOf(authors), false)
          : new UsClaimant(List.of(named), !author);
    }
    if (!wanted.isEmpty() && names(project, wanted, authors)) {
      return new UsClaimant(List.of(wanted), false);
    }
    return !wanted.isEmpty() && hasSignedTransfer(project, work)
        ? new UsClaimant(List.of(wanted), true)
        : new UsClaimant(List.copyOf(authors), false);
  }

  /** Whether the claimant the user names is one of the authors, or the party of one of them. */
  static boolean isAuthor(Project project, Collection<String> authors) {
    return names(project, project.registration().claimant(), authors);
  }

  private static boolean names(Project project, String id, Collection<String> authors) {
    Party party = project.parties().get(id);
    return authors.contains(id) || (party != null && authors.contains(party.person()));
  }

  /** Whether a signed assignment to the claimant is recorded. */
  static boolean hasSignedTransfer(Project project, Work work) {
    String claimant = project.registration().claimant();
    return isAssigned(work)
        && work.owner()
            .map(o -> o.party().equals(claimant) || o.person().equals(claimant))
            .orElse(false);
  }

  private static boolean isAssigned(Work work) {
    return work.owner()
        .map(o -> o.by().equals("assignment") && o.signed().isPresent())
        .orElse(false);
  }
}

package org.bonafide.law;

import java.util.Collection;
import java.util.List;
import org.bonafide.project.Party;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * Who is named as claimant, and by what transfer: an author, an employer for hire, or the owner by
 * a signed assignment. Whoever else is wanted is not named; the authors stay claimants, and the
 * question of a signed writing is open (17 U.S.C. 204(a)).
 *
 * @param ids of parties or people
 * @param transfer whether the claim rests on a transfer by written agreement
 * @param unsigned the id of whom the record names as owner or claimant without a signed writing
 *     from every author; else empty
 */
record UsClaimant(List<String> ids, boolean transfer, String unsigned) {

  static UsClaimant of(Project project, Work work, Collection<String> authors, UsHire hire) {
    if (hire.isHire()) {
      return new UsClaimant(List.of(hire.employer()), false, "");
    }
    String owner = owner(work);
    String wanted = project.registration().claimant();
    String named = wanted.isEmpty() && isTransfer(work) ? owner : wanted;
    if (named.isEmpty()) {
      return new UsClaimant(List.copyOf(authors), false, "");
    }
    boolean author = names(project, named, authors);
    if (author && authors.size() == 1) {
      return new UsClaimant(List.of(named), false, "");
    }
    return isAssigned(work) && owner.equals(named)
        ? new UsClaimant(List.of(named), true, "")
        : new UsClaimant(List.copyOf(authors), false, named);
  }

  private static String owner(Work work) {
    return work.owner().map(o -> o.party().isEmpty() ? o.person() : o.party()).orElse("");
  }

  private static boolean isTransfer(Work work) {
    return work.owner()
        .map(o -> o.by().equals("assignment") || o.by().equals("commission"))
        .orElse(false);
  }

  /** Whether the claimant the user names is one of the authors, or the party of one of them. */
  static boolean isAuthor(Project project, Collection<String> authors) {
    return names(project, project.registration().claimant(), authors);
  }

  private static boolean names(Project project, String id, Collection<String> authors) {
    Party party = project.parties().get(id);
    return authors.contains(id) || (party != null && authors.contains(party.person()));
  }

  private static boolean isAssigned(Work work) {
    return work.owner()
        .map(o -> o.by().equals("assignment") && o.signed().isPresent())
        .orElse(false);
  }
}

package org.bonafide.law;

import java.util.Collection;
import org.bonafide.project.Party;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** Who may be named as claimant: an author, or the owner by a signed assignment. */
final class UsClaimant {

  private UsClaimant() {}

  /** Whether the claimant the user names is one of the authors, or the party of one of them. */
  static boolean isAuthor(Project project, Collection<String> authors) {
    String claimant = project.registration().claimant();
    Party party = project.parties().get(claimant);
    return authors.contains(claimant) || (party != null && authors.contains(party.person()));
  }

  /** Whether a signed assignment to the claimant is recorded. */
  static boolean hasSignedTransfer(Project project, Work work) {
    String claimant = project.registration().claimant();
    return work.owner()
        .map(
            o ->
                o.by().equals("assignment")
                    && o.signed().isPresent()
                    && (o.party().equals(claimant) || o.person().equals(claimant)))
        .orElse(false);
  }
}

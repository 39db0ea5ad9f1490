package org.bonafide.jurisdictions.us;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.law.Makers;
import org.bonafide.project.Arrangement;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * Who holds what is claimed, element by element, as {@link UsTransfers} tells who transfers it: of
 * several owners of a work only those of what was copied complain of the copy.
 *
 * <p>Example: where one person owns the verse and a company the figures, the notice of a copy of
 * the figures names the company.
 */
record UsHolders(UsApplication us, Project project, Work work) {

  /** Whoever holds something that is claimed in the work; empty where the record leaves it open. */
  List<Ref> all() {
    List<String> claimed =
        us.elements().stream()
            .filter(found -> !found.claimed().isEmpty())
            .map(UsApplication.ElementFinding::element)
            .toList();
    return of(claimed, UsArrangement.of(work, us).isClaimed());
  }

  /** Those of some elements, and of the arrangement. */
  List<Ref> of(Collection<String> elements, boolean arrangement) {
    Set<UsShare> shares = new LinkedHashSet<>();
    elements.forEach(id -> makers(id).forEach(person -> shares.add(new UsShare(id, person))));
    if (arrangement) {
      work.arrangement().map(Arrangement::by).orElse(List.of()).stream()
          .map(person -> new UsShare("", person))
          .forEach(shares::add);
    }
    List<UsAuthor> authors = UsAuthor.of(project, work, shares);
    return authors.isEmpty()
        ? us.claimants()
        : UsClaimant.holders(project, work, authors, us.claimants());
  }

  private Stream<String> makers(String element) {
    return work.elements().get(element).steps().stream()
        .filter(Makers::makes)
        .flatMap(step -> step.by().stream())
        .filter(us.authors()::contains)
        .distinct();
  }
}

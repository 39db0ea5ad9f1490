package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.project.Ownership;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * An author as the form names one: a person with what that person created, or an employer with what
 * its people created in employment. A person may stand on the form for one part while an employer
 * stands there for another.
 *
 * @param who a person, or the employer for hire
 * @param owners the titles by which the shares are owned
 */
record UsAuthor(Ref who, UsHire hire, Set<UsShare> shares, Set<Ownership> owners) {
  UsAuthor {
    shares = Set.copyOf(shares);
    owners = new LinkedHashSet<>(owners);
  }

  private record Key(Ref who, boolean hire) {}

  /** Everybody whom the form names, in the order of the people of the record. */
  static List<UsAuthor> of(
      Project project, Work work, List<UsElement> elements, UsArrangement arrangement) {
    Set<UsShare> all = new LinkedHashSet<>(UsShare.ofArrangement(arrangement));
    elements.forEach(e -> e.authors().forEach(p -> all.add(new UsShare(e.id, p))));
    return of(project, work, all);
  }

  /** Those of some shares alone. */
  static List<UsAuthor> of(Project project, Work work, Set<UsShare> all) {
    Map<Key, List<UsAuthor>> alike = new LinkedHashMap<>();
    for (String person : project.people().keySet()) {
      all.stream()
          .filter(share -> share.person().equals(person))
          .map(share -> of(work, share))
          .sorted(Comparator.comparing(author -> author.place(work)))
          .forEach(
              a ->
                  alike
                      .computeIfAbsent(new Key(a.who, a.hire.isHire()), key -> new ArrayList<>())
                      .add(a));
    }
    List<UsAuthor> authors = new ArrayList<>();
    alike.values().forEach(same -> authors.add(together(same)));
    return authors;
  }

  /** Where the title stands in the record, so that the order of the elements decides nothing. */
  private int place(Work work) {
    return owners.stream().mapToInt(work.owners()::indexOf).min().orElse(-1);
  }

  private static UsAuthor of(Work work, UsShare share) {
    Ownership owner = UsHire.owning(work, share);
    UsHire hire = UsHire.of(owner);
    Ref who = hire.employer().orElse(new PersonRef(share.person()));
    return new UsAuthor(who, hire, Set.of(share), Set.of(owner));
  }

  /** One for all of its shares: there may be as many as the work has elements. */
  private static UsAuthor together(List<UsAuthor> same) {
    Set<UsShare> shared = new LinkedHashSet<>();
    Set<Ownership> owned = new LinkedHashSet<>();
    UsHire hire = same.get(0).hire;
    for (UsAuthor one : same) {
      shared.addAll(one.shares);
      owned.addAll(one.owners);
      hire = one.hire.answer() == UsHire.Answer.OPEN ? one.hire : hire;
    }
    return new UsAuthor(same.get(0).who, hire, shared, owned);
  }

  boolean isHire() {
    return hire.isHire();
  }
}

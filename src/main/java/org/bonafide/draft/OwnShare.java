package org.bonafide.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.project.Element;
import org.bonafide.project.Evidence;
import org.bonafide.project.Party;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * The part of a record that one of several freelancers makes: nobody warrants what another made,
 * and nobody is shown another's records. What nobody has made yet may fall to each of them.
 *
 * @param person the id of the person whose share it is
 */
record OwnShare(Project project, String person) {

  /**
   * The record as the contract with a party sees it: whole, unless the contract is with several.
   */
  static Project of(Project project, String party) {
    Party other = project.parties().get(party);
    boolean several = project.contract().with().size() > 1;
    return several && other != null && !other.person().isEmpty()
        ? new OwnShare(project, other.person()).share()
        : project;
  }

  private Project share() {
    Map<String, Work> works = new LinkedHashMap<>();
    project.works().forEach((id, work) -> share(work).ifPresent(own -> works.put(id, own)));
    Set<String> cited = cited(works.values().stream());
    Set<String> others = cited(project.works().values().stream());
    others.removeAll(cited);
    Map<String, Evidence> records = new LinkedHashMap<>(project.records());
    records.keySet().removeAll(others);
    return new Project(
        project.title(),
        project.titles(),
        project.reference(),
        project.speaksAsOf(),
        project.languages(),
        project.people(),
        project.parties(),
        project.tools(),
        works,
        records,
        project.contract(),
        project.disclosure(),
        project.registration(),
        project.places());
  }

  private Optional<Work> share(Work work) {
    Map<String, Element> elements = new LinkedHashMap<>(work.elements());
    elements.values().removeIf(element -> !concerns(element));
    Optional<Work.Arrangement> arrangement =
        work.arrangement().filter(a -> a.by().isEmpty() || a.by().contains(person));
    boolean others = !work.elements().isEmpty() && elements.isEmpty() && arrangement.isEmpty();
    return others
        ? Optional.empty()
        : Optional.of(
            new Work(
                work.id(),
                work.title(),
                work.titles(),
                work.category(),
                work.created(),
                work.published(),
                work.unpublished(),
                work.place(),
                work.intent(),
                work.status(),
                work.owner(),
                elements,
                arrangement,
                work.thirdParty(),
                work.impression()));
  }

  private boolean concerns(Element element) {
    List<String> by = element.steps().stream().flatMap(step -> step.by().stream()).toList();
    return by.isEmpty() || by.contains(person);
  }

  private static Set<String> cited(Stream<Work> works) {
    return works
        .flatMap(
            work ->
                Stream.concat(
                    work.elements().values().stream()
                        .flatMap(element -> element.steps().stream())
                        .flatMap(step -> step.records().stream()),
                    work.arrangement().stream().flatMap(a -> a.records().stream())))
        .collect(Collectors.toSet());
  }
}

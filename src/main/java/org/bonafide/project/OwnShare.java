package org.bonafide.project;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a record that one of several freelancers makes: nobody warrants what another made,
 * and nobody is shown another's records. What nobody has made yet may fall to each of them.
 *
 * @param person the id of the person whose share it is
 */
public record OwnShare(Project project, String person) {

  /**
   * The record as the contract with a party sees it: whole, unless the contract is with several.
   */
  public static Project of(Project whole, String party) {
    Party other = whole.parties().get(party);
    boolean several = whole.contract().with().size() > 1;
    Project project = agreed(whole, party);
    return several && other != null && !other.person().isEmpty()
        ? withOwnTools(whole, party, new OwnShare(project, other.person()).share())
        : project;
  }

  /**
   * Without the tools whose account another of the freelancers holds, unless the record lists them
   * for this one or it used them: a voice actor is not permitted what the composer subscribes to.
   */
  private static Project withOwnTools(Project whole, String party, Project share) {
    Contract.Tools stated = whole.contract().entry(party).map(Contract.Entry::tools).orElseThrow();
    Set<String> own = new HashSet<>(stated.permitted());
    own.addAll(stated.byConsent());
    own.addAll(used(share));
    Set<String> others =
        whole.contract().with().stream()
            .filter(id -> !id.equals(party))
            .map(whole.parties()::get)
            .filter(Objects::nonNull)
            .map(Party::person)
            .collect(Collectors.toSet());
    Map<String, Tool> tools = new LinkedHashMap<>(share.tools());
    tools
        .values()
        .removeIf(
            tool ->
                !tool.account().isEmpty()
                    && others.contains(tool.account())
                    && !own.contains(tool.id())
                    && !share.contract().tools().banned().contains(tool.id()));
    Contract contract = share.contract().permittingOnly(tools.keySet());
    return share.usingOnly(tools).with(share.works(), contract, share.disclosure());
  }

  /** With the works and the terms that the contract states for this party alone. */
  private static Project agreed(Project project, String party) {
    List<String> own = project.contract().entry(party).map(Contract.Entry::works).orElse(List.of());
    Map<String, Work> works = new LinkedHashMap<>(project.works());
    works.keySet().removeIf(id -> !own.isEmpty() && !own.contains(id));
    Contract contract = project.contract().of(party);
    Project agreed = project.with(works, contract, project.disclosure());
    return agreed.recording(recordsFor(project, works)).usingOnly(toolsFor(project, agreed));
  }

  /** The records but those that only other works cite. */
  private static Map<String, Evidence> recordsFor(Project project, Map<String, Work> works) {
    Set<String> others = cited(project.works().values().stream());
    others.removeAll(cited(works.values().stream()));
    Map<String, Evidence> records = new LinkedHashMap<>(project.records());
    records.keySet().removeAll(others);
    return records;
  }

  /** The tools but those that only other works used and the contract does not list. */
  private static Map<String, Tool> toolsFor(Project project, Project agreed) {
    Set<String> others = used(project);
    others.removeAll(used(agreed));
    others.removeAll(agreed.contract().tools().permitted());
    others.removeAll(agreed.contract().tools().byConsent());
    others.removeAll(agreed.contract().tools().banned());
    Map<String, Tool> tools = new LinkedHashMap<>(project.tools());
    tools.keySet().removeAll(others);
    return tools;
  }

  private static Set<String> used(Project project) {
    return project.works().values().stream()
        .flatMap(Work::steps)
        .flatMap(step -> step.with().stream())
        .collect(Collectors.toSet());
  }

  private Project share() {
    Map<String, Work> works = new LinkedHashMap<>();
    project.works().forEach((id, work) -> share(work).ifPresent(own -> works.put(id, own)));
    return project
        .with(works, project.contract(), project.disclosure())
        .recording(recordsFor(project, works));
  }

  private Optional<Work> share(Work work) {
    Map<String, Element> elements = new LinkedHashMap<>(work.elements());
    elements.values().removeIf(element -> !concerns(element));
    Optional<Arrangement> arrangement =
        work.arrangement().filter(a -> a.by().isEmpty() || a.by().contains(person));
    boolean others = !work.elements().isEmpty() && elements.isEmpty() && arrangement.isEmpty();
    return others ? Optional.empty() : Optional.of(work.with(elements, arrangement));
  }

  private boolean concerns(Element element) {
    List<String> by = element.steps().stream().flatMap(step -> step.by().stream()).toList();
    return by.isEmpty() || by.contains(person);
  }

  private static Set<String> cited(Stream<Work> works) {
    return works.flatMap(OwnShare::cited).collect(Collectors.toSet());
  }

  private static Stream<String> cited(Work work) {
    return Stream.of(
            work.steps().map(Step::records),
            work.arrangement().stream().map(Arrangement::records),
            work.owners().stream().map(Ownership::records),
            work.thirdParty().stream().map(ThirdParty::records))
        .flatMap(all -> all)
        .flatMap(List::stream);
  }
}

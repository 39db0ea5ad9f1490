package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Answer;
import org.bonafide.project.Contract;
import org.bonafide.project.FreelancerRole;
import org.bonafide.project.Party;
import org.bonafide.project.Project;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * Where a contract is with several, each has a deal of its own: a voice actor who is promised the
 * score, or a work that she had no hand in, would sign what nobody meant.
 */
record DealOfEachParty(Project project, String party, String path) {

  static List<Finding> check(WorkedRecord worked) {
    Project project = worked.project();
    List<String> with = project.contract().with();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < with.size(); i++) {
      String entry = "contract.with[" + i + "]";
      String path = project.places().has(entry) ? entry : "contract.with";
      DealOfEachParty one = new DealOfEachParty(project, with.get(i), path);
      one.works().ifPresent(findings::add);
      findings.addAll(one.madeByOthers());
      one.tools().ifPresent(findings::add);
    }
    return findings;
  }

  private Contract.Entry entry() {
    return project.contract().entry(party).orElseThrow();
  }

  private String person() {
    return Optional.ofNullable(project.parties().get(party)).map(Party::person).orElse("");
  }

  /** Works that stand in the contract with each of several, since nobody says who makes them. */
  private Optional<Finding> works() {
    List<String> unsaid =
        project.works().values().stream()
            .filter(work -> makers(work).findAny().isEmpty())
            .map(Work::id)
            .toList();
    return project.contract().with().size() < 2 || !entry().works().isEmpty() || unsaid.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "works-of-each-party",
                project.places().of(path),
                "The record does not say who makes "
                    + unsaid.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "))
                    + ", so the contract with \""
                    + party
                    + "\" is about it as the others are.",
                "Write \"with: [{party: " + party + ", works: [...]}]\", with the works of each."));
  }

  private List<Finding> madeByOthers() {
    return entry().works().stream()
        .map(project.works()::get)
        .filter(work -> work != null && !person().isEmpty())
        .filter(work -> makers(work).findAny().isPresent())
        .filter(work -> makers(work).noneMatch(person()::equals))
        .map(
            work ->
                Finding.warning(
                    "party-made-nothing",
                    project.places().of(path + ".works"),
                    "The contract with \""
                        + party
                        + "\" is about \""
                        + work.id()
                        + "\", and the record names only others as its makers.",
                    "Take the work out of \"works\" of that party, or state in a step what the party"
                        + " made (\"by\")."))
        .toList();
  }

  /** Everybody whom the record names as having a hand in a work. */
  private static Stream<String> makers(Work work) {
    return Stream.concat(
        work.elements().values().stream()
            .flatMap(element -> element.steps().stream())
            .flatMap(step -> step.by().stream()),
        work.arrangement().stream().flatMap(arrangement -> arrangement.by().stream()));
  }

  /** A performer who is permitted generative tools without a word on that. */
  private Optional<Finding> tools() {
    Contract own = project.contract().of(party);
    boolean stated = entry().aiUse().isPresent() || !entry().tools().permitted().isEmpty();
    List<String> permitted =
        own.tools().permitted().stream()
            .map(project.tools()::get)
            .filter(tool -> tool != null && tool.generative() == Answer.YES)
            .filter(tool -> tool.account().isEmpty() || tool.account().equals(person()))
            .map(Tool::name)
            .toList();
    return stated || permitted.isEmpty() || !FreelancerRole.of(entry().role()).equals("performer")
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "tools-of-a-performer",
                project.places().of(path + ".role"),
                "The contract with the performer \""
                    + party
                    + "\" permits "
                    + String.join(", ", permitted)
                    + ", since the list of the contract holds for everybody.",
                "Write \"ai-use: none\" in the entry of that party, or \"tools\" with what it may"
                    + " use."));
  }
}

package org.bonafide.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * Assesses every finished work of a record for the offices where it is to be registered.
 *
 * <p>Example: {@code new Assessor(jurisdictions).assess(project, evidence)}.
 *
 * @param jurisdictions those with an office; the first serves where a record names no place
 */
public record Assessor(List<Jurisdiction> jurisdictions) {

  /** The rule that says why a work has no statement; only who asked for one wonders. */
  public static final String PLANNED = "work-planned";

  public Assessor {
    jurisdictions = List.copyOf(jurisdictions);
  }

  /** The statements, and what the rules found. Planned works are left out. */
  public Assessment assess(Project project, EvidenceReview evidence) {
    List<Statement> statements = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Work work : project.works().values()) {
      if (work.status() == Work.Status.PLANNED) {
        planned(project, work).ifPresent(findings::add);
        continue;
      }
      findings.addAll(PeopleAreAuthors.check(project, work));
      for (Jurisdiction one : offices(project, work)) {
        Statement statement = one.assess(project, evidence, work);
        statements.add(statement);
        findings.addAll(one.check(project, work, statement));
        findings.addAll(LawIsFresh.check(project, statement, one.form()));
      }
    }
    return new Assessment(statements, findings);
  }

  /** A planned work cannot be registered yet; where acts are recorded the user may wonder why. */
  private static Optional<Finding> planned(Project project, Work work) {
    if (work.elements().values().stream().allMatch(e -> e.steps().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.note(
            PLANNED,
            project.places().of("works." + work.id() + ".status"),
            "The work \""
                + work.id()
                + "\" is planned, so no registration statement is made for it.",
            "Write \"status: finished\" when it is."));
  }

  /** The offices the user names; else those of the places the work names; else the first. */
  public List<Jurisdiction> offices(Project project, Work work) {
    List<String> named = project.registration().offices();
    if (!named.isEmpty()) {
      return jurisdictions.stream().filter(one -> named.contains(one.id())).toList();
    }
    String places = work.place() + " " + work.published().map(Work.Publication::in).orElse("");
    List<Jurisdiction> meant =
        jurisdictions.stream().filter(one -> one.profile().isMeantBy(places)).toList();
    return meant.isEmpty() ? jurisdictions.subList(0, Math.min(1, jurisdictions.size())) : meant;
  }
}

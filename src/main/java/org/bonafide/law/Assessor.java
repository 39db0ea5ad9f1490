package org.bonafide.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final String PLANNED = "work-planned";
  private static final String ASSUMED = "office-assumed";

  /**
   * The rules that say why a work has no statement, or why it is for that office; only who asked
   * for one wonders.
   */
  public static final Set<String> OF_STATEMENTS = Set.of(PLANNED, ASSUMED);

  public Assessor {
    jurisdictions = List.copyOf(jurisdictions);
  }

  /** The statements, and what the rules found. Planned works are left out. */
  public Assessment assess(Project project, EvidenceReview evidence) {
    List<Statement> statements = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    boolean assumed = false;
    for (Work work : project.works().values()) {
      if (work.status() == Work.Status.PLANNED) {
        planned(project, work).ifPresent(findings::add);
        continue;
      }
      List<Jurisdiction> told = told(project, work);
      assumed |= told.isEmpty();
      findings.addAll(PeopleAreAuthors.check(project, work));
      for (Jurisdiction one : told.isEmpty() ? first() : told) {
        Statement statement = one.assess(project, evidence, work);
        statements.add(statement);
        findings.addAll(one.check(project, work, statement));
        findings.addAll(LawIsFresh.check(project, statement, one.form()));
      }
    }
    if (assumed) {
      first().forEach(one -> findings.add(assumed(project, one)));
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

  /**
   * The offices the user names; else those of the places the work names; else that of the places
   * where those live whose papers they are, if it is one; else the first.
   */
  public List<Jurisdiction> offices(Project project, Work work) {
    List<Jurisdiction> told = told(project, work);
    return told.isEmpty() ? first() : told;
  }

  private List<Jurisdiction> first() {
    return jurisdictions.subList(0, Math.min(1, jurisdictions.size()));
  }

  private List<Jurisdiction> told(Project project, Work work) {
    List<String> named = project.registration().offices();
    if (!named.isEmpty()) {
      return jurisdictions.stream().filter(one -> named.contains(one.id())).toList();
    }
    List<Jurisdiction> meant =
        meant(work.place() + " " + work.published().map(Work.Publication::in).orElse(""));
    return meant.isEmpty() ? home(project) : meant;
  }

  /** Nothing where homes differ or one is not told: more statements than one would be a guess. */
  private List<Jurisdiction> home(Project project) {
    List<List<Jurisdiction>> homes =
        HomePlaces.of(project).stream().distinct().map(this::meant).distinct().toList();
    return homes.size() == 1 && homes.get(0).size() == 1 ? homes.get(0) : List.of();
  }

  private List<Jurisdiction> meant(String places) {
    return jurisdictions.stream().filter(one -> one.profile().isMeantBy(places)).toList();
  }

  /** Nobody said for which office it is: that is told, and not left to be found out. */
  private static Finding assumed(Project project, Jurisdiction one) {
    return Finding.note(
        ASSUMED,
        project.places().of("registration"),
        "The record names no office and no place that tells one, so the statement is drafted for \""
            + one.id()
            + "\".",
        "State the office that is meant, as in \"registration: {offices: [" + one.id() + "]}\".");
  }
}

package org.bonafide.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * Assesses every finished work of a record for the offices where it is to be registered.
 *
 * <p>Example: {@code Assessor.assess(project, evidence).us().get("poster").verdict()}.
 */
public final class Assessor {

  private Assessor() {}

  /** The applications and statements, and what the rules found. Planned works are left out. */
  public static Assessment assess(Project project, EvidenceReview evidence) {
    Map<String, UsApplication> us = new LinkedHashMap<>();
    Map<String, CnStatement> cn = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Work work : project.works().values()) {
      if (work.status() == Work.Status.PLANNED) {
        planned(project, work).ifPresent(findings::add);
        continue;
      }
      List<String> offices = offices(project, work);
      findings.addAll(PeopleAreAuthors.check(project, work));
      if (offices.contains("us")) {
        UsApplication application = new UsAssessor(project, work).assess();
        us.put(work.id(), application);
        findings.addAll(UsRules.check(new UsCase(project, work, application)));
        findings.addAll(LawIsFresh.us(project, application));
      }
      if (offices.contains("cn")) {
        CnStatement statement = new CnAssessor(project, evidence, work).assess();
        cn.put(work.id(), statement);
        findings.addAll(CnRules.check(project, work));
        findings.addAll(LawIsFresh.cn(project, statement));
      }
    }
    return new Assessment(us, cn, findings);
  }

  /** A planned work cannot be registered yet; where acts are recorded the user may wonder why. */
  private static Optional<Finding> planned(Project project, Work work) {
    if (work.elements().values().stream().allMatch(e -> e.steps().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.note(
            "work-planned",
            project.places().of("works." + work.id() + ".status"),
            "The work \""
                + work.id()
                + "\" is planned, so no registration statement is made for it.",
            "Write \"status: finished\" when it is."));
  }

  /** The offices the user names; else those of the places the work names; else the US office. */
  static List<String> offices(Project project, Work work) {
    if (!project.registration().offices().isEmpty()) {
      return project.registration().offices();
    }
    String places =
        (work.place() + " " + work.published().map(Work.Publication::in).orElse(""))
            .toUpperCase(Locale.ROOT);
    List<String> offices = new ArrayList<>();
    if (places.matches(".*\\b(US|USA|UNITED STATES)\\b.*")) {
      offices.add("us");
    }
    if (places.matches(".*\\b(CN|CHINA)\\b.*") || places.contains("中国")) {
      offices.add("cn");
    }
    return offices.isEmpty() ? List.of("us") : offices;
  }
}

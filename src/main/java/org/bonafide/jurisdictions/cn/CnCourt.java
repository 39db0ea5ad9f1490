package org.bonafide.jurisdictions.cn;

import java.util.List;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.Particular;
import org.bonafide.law.Particular.Group;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * The facts of the papers for a court: list of evidence, account of the making, plan of what is
 * shown at the hearing, page on preservation. They are drafted where they are asked for.
 */
record CnCourt(Project project, EvidenceReview evidence, Work work) {

  Group all() {
    CnOwner owner = CnOwner.of(project, work);
    List<CnProcess> processes =
        work.elements().values().stream()
            .map(element -> new CnProcess(project, evidence, work, element))
            .toList();
    CnPurposes purposes = new CnPurposes(project, work, owner, CnAccount.findings(processes));
    return Group.of()
        .and("groups", new CnExhibits(project, purposes).groups())
        .and("questions", new CnAccount(project, work, processes).questions())
        .and("accounts", Particular.each(tools(), CnCourt::account))
        .and("demonstration", new CnDemonstration(project, work).all())
        .and("means", new CnPreservation(project).means());
  }

  private List<Tool> tools() {
    return work.steps()
        .flatMap(s -> s.with().stream())
        .distinct()
        .map(project.tools()::get)
        .filter(tool -> tool != null && !tool.account().isEmpty())
        .toList();
  }

  private static Particular account(Tool tool) {
    return Group.of()
        .and("tool", tool.name())
        .and(
            "holder",
            new Particular.Name("tools." + tool.id() + ".account", new PersonRef(tool.account())));
  }
}

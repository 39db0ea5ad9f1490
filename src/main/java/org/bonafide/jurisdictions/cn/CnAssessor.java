package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.Reason;
import org.bonafide.law.Sentence;
import org.bonafide.law.Verdict;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * Assesses one work as Chinese courts read the process, element by element and act by act, each
 * with its record and the time the record was made.
 */
record CnAssessor(Project project, EvidenceReview evidence, Work work) {

  CnDescription assess() {
    List<Reason> reasons = new ArrayList<>();
    List<CnDescription.ElementGrade> grades = new ArrayList<>();
    for (Element element : work.elements().values()) {
      CnElement one = read(element);
      grades.add(one.grade());
      reasons.addAll(one.reasons());
    }
    CnOwner owner = CnOwner.of(project, work);
    Sentence extent = new CnExtent(project, work).of(grades);
    CnItems items = new CnItems(project, evidence, work, owner, extent);
    return new CnDescription(
        work.id(),
        overall(grades),
        new CnDescription.Owner(owner.isOpen() ? List.of() : owner.who(), owner.words()),
        extent,
        items.page(),
        items.all(),
        reasons,
        grades,
        new CnSheet(project, work, owner).screens(),
        new CnAdvice(project, evidence, work).of(overall(grades)));
  }

  private CnElement read(Element element) {
    String path = "works." + work.id() + ".elements." + element.id() + ".steps";
    return new CnElement(project, element, new CnProcess(project, evidence, work, element), path);
  }

  private static Verdict overall(List<CnDescription.ElementGrade> grades) {
    if (!grades.isEmpty() && grades.stream().allMatch(g -> g.verdict() == Verdict.DOCUMENTED)) {
      return Verdict.DOCUMENTED;
    }
    return grades.stream().allMatch(g -> g.verdict() == Verdict.NOT_DOCUMENTED)
        ? Verdict.NOT_DOCUMENTED
        : Verdict.PARTLY_DOCUMENTED;
  }
}

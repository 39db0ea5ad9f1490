package org.bonafide.jurisdictions.cn;

import org.bonafide.law.Sentence;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * The third paragraph of the works description (独创性声明): in which choices originality shows, what of
 * it is somebody else's, and that the people's part was made independently.
 *
 * @param others the material of others in words, or empty
 * @param asks the question about choices that fits the kind of work
 */
record CnDeclaration(Project project, Work work, String others, Sentence asks) {

  CnDescription.Paragraph paragraph(Fullness fullness) {
    CnIndependence independence = new CnIndependence(project, work);
    String choices = new CnOriginality(project, work).onPage(fullness.tellsDetails());
    String told = choices.isEmpty() ? "" : CnWords.say("page.choices", choices);
    boolean annexed = !fullness.tellsEachAct() && tells();
    Sentence open =
        independence.open().isEmpty() && choices.isEmpty() && !annexed ? asks : independence.open();
    return new CnDescription.Paragraph(
        "independence",
        CnWords.say("page.independence"),
        (annexed ? CnWords.say("page.choices-annexed") : told)
            + others(fullness)
            + independence.words().in(CnWords.OFFICE),
        open,
        independence.open().isEmpty() ? "works." + work.id() + ".elements" : independence.field());
  }

  private boolean tells() {
    return !new CnOriginality(project, work).text().isEmpty();
  }

  private String others(Fullness fullness) {
    if (work.saysNoThirdParty()) {
      return CnWords.say("page.no-others");
    }
    return others.isEmpty()
        ? ""
        : fullness.tellsEachAct()
            ? CnWords.say("page.others", others)
            : CnWords.say("page.others-annexed");
  }
}

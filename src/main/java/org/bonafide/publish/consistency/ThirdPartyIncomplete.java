package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.ThirdParty;
import org.bonafide.project.Whose;
import org.bonafide.project.Work;

/**
 * Material of others of which the record does not say whose it is, or by what licence it stands in
 * the work. Every document asks for it in an open point.
 */
final class ThirdPartyIncomplete {

  private static final String RULE = "third-party-incomplete";

  private final Project project;
  private final List<Finding> findings = new ArrayList<>();

  private ThirdPartyIncomplete(Project project) {
    this.project = project;
  }

  static List<Finding> check(WorkedRecord worked) {
    ThirdPartyIncomplete rule = new ThirdPartyIncomplete(worked.project());
    for (Work work : worked.project().works().values()) {
      String path = "works." + work.id();
      rule.items(work.others().items(), path);
      work.elements()
          .forEach((id, e) -> rule.items(e.part().others().items(), path + ".elements." + id));
      rule.putIn(work, path);
    }
    return rule.findings;
  }

  /** What was put in of others is listed with its licence, or the list cannot be whole. */
  private void putIn(Work work, String path) {
    boolean listed = !work.thirdParty().isEmpty();
    for (Element element : work.elements().values()) {
      for (int i = 0; i < element.steps().size(); i++) {
        if (!listed && element.steps().get(i).whose().kind() == Whose.Kind.THIRD_PARTY) {
          findings.add(
              Finding.warning(
                  RULE,
                  project.places().of(path + ".elements." + element.id() + ".steps[" + i + "].of"),
                  "Material of others was put in, and the work \""
                      + work.id()
                      + "\" lists none under \"third-party\".",
                  "List it there with \"owner\" and \"licence\"; where nothing of it stands in the"
                      + " work, say so in \"detail\"."));
        }
      }
    }
  }

  private void items(List<ThirdParty> items, String path) {
    for (int i = 0; i < items.size(); i++) {
      ThirdParty item = items.get(i);
      String at = path + ".third-party[" + i + "]";
      List<String> missing = new ArrayList<>();
      if (item.owner().isBlank()) {
        missing.add("owner");
      }
      if (item.licence().isBlank()) {
        missing.add("licence");
      }
      if (!missing.isEmpty()) {
        findings.add(
            Finding.warning(
                RULE,
                project.places().of(at),
                "The material \""
                    + item.what()
                    + "\" is somebody else's, and \""
                    + String.join("\" and \"", missing)
                    + "\" is not stated; the documents leave it open.",
                "State whose it is under \"owner\" and what permits its use under \"licence\"."));
      }
    }
  }
}

package org.bonafide.jurisdictions.cn;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** Somebody else's picture reworked, and no licence for it. */
final class CnReworksWithoutLicence implements CnRule {

  @Override
  public List<Finding> check(Project project, Work work) {
    return new CnReworked(project, work)
        .field().stream()
            .map(
                field ->
                    Finding.warning(
                            "cn-reworked-without-licence",
                            project.places().of(field),
                            "The work \""
                                + work.id()
                                + "\" rests on material of others for which the record states no"
                                + " licence; a work made from another may not infringe the"
                                + " copyright in that one.",
                            "State the licence under \"third-party\", or replace the material; the"
                                + " declaration of originality stays open until then.")
                        .by("cn-copyright-law-13"))
            .toList();
  }
}

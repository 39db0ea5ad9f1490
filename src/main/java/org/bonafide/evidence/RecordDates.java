package org.bonafide.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Element;
import org.bonafide.project.Evidence;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/** Finds records that are dated before the act they are said to record. */
final class RecordDates {

  private RecordDates() {}

  /**
   * Checks the dates of a record.
   *
   * @param stamps the time-stamps that bound records, by the ids of these
   */
  static List<Finding> check(Project project, Map<String, StampBound> stamps) {
    List<Finding> findings = new ArrayList<>();
    for (Work work : project.works().values()) {
      for (Element element : work.elements().values()) {
        for (int i = 0; i < element.steps().size(); i++) {
          String path =
              "works." + work.id() + ".elements." + element.id() + ".steps[" + i + "].records";
          step(project, element.steps().get(i), path, stamps, findings);
        }
      }
    }
    return findings;
  }

  private static void step(
      Project project,
      Step step,
      String path,
      Map<String, StampBound> stamps,
      List<Finding> findings) {
    for (String id : step.records()) {
      Evidence record = project.records().get(id);
      if (record != null
          && MadeBetween.of(record, Optional.ofNullable(stamps.get(id))).older(step)
          && !TimingRule.worksOnEarlier(step.act())) {
        findings.add(
            Finding.note(
                "record-before-act",
                project.places().of(path),
                "The record \""
                    + id
                    + "\" is dated before the act \""
                    + step.act().word()
                    + "\" that names it, so it is not counted as a record of that act.",
                "Correct \"made\" of the record or \"on\" of the step, or name another record."));
      }
    }
  }
}

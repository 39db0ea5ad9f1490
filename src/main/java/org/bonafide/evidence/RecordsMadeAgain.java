package org.bonafide.evidence;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Evidence;
import org.bonafide.project.Origin;
import org.bonafide.project.Project;

/**
 * Warns once of each record that was made again after the fact: whoever names one may take the act
 * for documented.
 */
final class RecordsMadeAgain {

  private RecordsMadeAgain() {}

  static List<Finding> check(Project project) {
    return project.records().values().stream()
        .filter(record -> record.origin() == Origin.RE_CREATED)
        .map(record -> finding(project, record))
        .toList();
  }

  private static Finding finding(Project project, Evidence record) {
    return Finding.warning(
        "record-re-created",
        project.places().of("records." + record.id() + ".origin"),
        "The record \""
            + record.id()
            + "\" was re-created, so it never counts as documentation of an act, and wherever it is"
            + " printed that is said.",
        "Name a record that was made with the act, or correct \"origin\" where it was.");
  }
}

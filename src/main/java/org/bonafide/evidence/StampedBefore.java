package org.bonafide.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Evidence;
import org.bonafide.project.Project;

/** Finds records that state a day after the time by which their file existed. */
final class StampedBefore {

  private StampedBefore() {}

  static List<Finding> check(Project project, Map<String, StampBound> stamps) {
    return project.records().values().stream()
        .filter(
            record -> MadeBetween.contradicts(record, Optional.ofNullable(stamps.get(record.id()))))
        .map(record -> finding(project, record, stamps.get(record.id())))
        .toList();
  }

  private static Finding finding(Project project, Evidence record, StampBound stamp) {
    return Finding.warning(
        "made-after-stamp",
        project.places().of("records." + record.id() + ".made"),
        "The record \""
            + record.id()
            + "\" states that it was made "
            + record.made().orElseThrow().text()
            + (stamp.counts()
                ? ", and its file existed no later than "
                : ", and a time-stamp, whose authority was not checked, gives its file ")
            + stamp.day()
            + ": seal "
            + stamp.seal()
            + " has it, with a time-stamp of \""
            + stamp.authority()
            + "\".",
        "Correct \"made\" of the record, or name the file that was made on that day.");
  }
}

package org.bonafide.publish.evidence;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.grade.Grade;
import org.bonafide.evidence.grade.Graded;

/**
 * How each record came to be, and when: each file was read once for it.
 *
 * @param grades in the order of the record
 */
public record GradedRecords(List<Graded> grades) {

  public GradedRecords {
    grades = List.copyOf(grades);
  }

  /** In words, several lines a record. */
  public List<String> lines() {
    return GradeLines.of(grades);
  }

  /** As an array, an object a record. */
  public String json() {
    return EvidenceJson.grades(grades);
  }

  /** Records whose files are not what was signed. */
  public List<Finding> broken() {
    return grades.stream()
        .filter(graded -> graded.grade() == Grade.MANIFEST_MISMATCH)
        .map(graded -> graded.reviewed().stated().file())
        .map(
            file ->
                Finding.error(
                    "manifest-broken",
                    Place.of(file),
                    "The file carries a C2PA manifest that is broken or of another file; what it"
                        + " says of the file supports nothing.",
                    "Use the file as the tool exported it; where it was edited on purpose, state"
                        + " the edit as a step."))
        .toList();
  }
}

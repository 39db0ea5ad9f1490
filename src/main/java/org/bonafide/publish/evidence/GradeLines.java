package org.bonafide.publish.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonafide.evidence.grade.GradeWords;
import org.bonafide.evidence.grade.Graded;

/** Grades in words, several lines a record. */
final class GradeLines {

  private GradeLines() {}

  static List<String> of(List<Graded> grades) {
    List<String> lines = new ArrayList<>();
    GradeWords words = new GradeWords(Locale.ENGLISH);
    for (Graded graded : grades) {
      lines.add(graded.reviewed().stated().id() + ": " + words.of(graded.grade()));
      lines.add("  act " + (graded.acts().isEmpty() ? "not stated" : graded.actsAsStated()));
      lines.add("  record made " + (graded.made().isEmpty() ? "not stated" : graded.made()));
      graded
          .stamp()
          .ifPresent(
              stamp ->
                  lines.add(
                      (stamp.counts() ? "  existed no later than " : "  stamped ")
                          + stamp.day()
                          + " (time-stamp of "
                          + stamp.authority()
                          + " over seal "
                          + stamp.seal()
                          + (stamp.counts()
                              ? ")"
                              : "; the authority was not checked, so it bounds no day)")));
      lines.add("  " + words.of(graded.timing()) + ": " + words.of(graded.why()));
      graded.remarks().forEach(remark -> lines.add("  " + words.of(remark)));
    }
    return lines.isEmpty() ? List.of("The record names no records.") : lines;
  }
}

package org.bonafide.publish.consistency;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Work;

/**
 * A planned work of which nothing is listed, in a contract whose clauses speak of the elements that
 * a person must make: they then bind nobody to anything in it.
 */
final class PlannedWithoutElements {

  /** What the clause states that lets output stand in a work but for some elements. */
  static final String SOME_ELEMENTS = "person-makes-listed-elements";

  private PlannedWithoutElements() {}

  static List<Finding> check(List<DraftedContract> contracts) {
    return contracts.stream()
        .flatMap(
            drafted ->
                drafted.clauseThatStates(SOME_ELEMENTS).stream()
                    .flatMap(
                        clause ->
                            drafted.works().stream()
                                .filter(PlannedWithoutElements::isBare)
                                .map(work -> finding(drafted, clause, work))))
        .distinct()
        .toList();
  }

  private static boolean isBare(Work work) {
    return work.status() == Work.Status.PLANNED && work.elements().isEmpty();
  }

  private static Finding finding(DraftedContract drafted, String clause, Work work) {
    String path = "works." + work.id();
    return Finding.note(
        "planned-without-elements",
        drafted.project().places().of(path),
        clause
            + " speaks of the elements that a person must make, and none is listed of the planned"
            + " work \""
            + work.id()
            + "\", so output of a tool may stand in every part of it.",
        "Where a person must make something, list it under \""
            + path
            + ".elements\" with \"generated-part: none\" and a step with \"with: hand\" or the tool.");
  }
}

package org.bonafide.publish.consistency;

import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.law.GoverningLaw;
import org.bonafide.project.Contract;
import org.bonafide.project.Project;
import org.bonafide.project.When;

/**
 * A contract that is to be signed under a law for which no clause was worded: nobody has read it
 * with that law in mind, unless the record says who did.
 */
final class LawNotReviewed {

  private static final String LAW = "contract.governing-law";
  private static final String REVIEWED = "contract.reviewed";

  private LawNotReviewed() {}

  /** Speaks only where copies to be signed are wanted. */
  static List<Finding> check(List<DraftedContract> contracts) {
    return contracts.stream()
        .filter(drafted -> drafted.worked().signing())
        .flatMap(drafted -> of(drafted).stream())
        .distinct()
        .toList();
  }

  private static List<Finding> of(DraftedContract drafted) {
    GoverningLaw law = GoverningLaw.of(drafted.project());
    if (!law.neutral() || drafted.asks(LAW)) {
      return List.of(); // an open point withholds it where no law is stated
    }
    Project project = drafted.project();
    Contract.Draft draft = drafted.contract().draft();
    if (draft.reviewedBy().isEmpty() || draft.reviewedOn().isEmpty()) {
      String under = law.code().isEmpty() ? "a law that is not stated" : "\"" + law.code() + "\"";
      Place place = project.places().of(project.places().has(REVIEWED) ? REVIEWED : LAW);
      return List.of(
          Finding.error(
                  "law-not-reviewed",
                  place,
                  "The contract stands under "
                      + under
                      + ", for which the clauses have neutral words, and the record does not state"
                      + " who read them with that law in mind, and when.",
                  "Have counsel of that law read it, and state \"contract.reviewed: {by, on}\".")
              .withholding(drafted.numbered().instrument().id().scope()));
    }
    return early(project, draft.reviewedOn()).stream().toList();
  }

  private static Optional<Finding> early(Project project, Optional<When> reviewed) {
    return project
        .speaksAsOf()
        .filter(day -> reviewed.orElseThrow().certainlyBefore(day))
        .map(
            day ->
                Finding.warning(
                    "reviewed-before-record",
                    project.places().of(REVIEWED + ".on"),
                    "The contract was reviewed on "
                        + reviewed.orElseThrow().text()
                        + ", before the day that the record speaks as of ("
                        + day.text()
                        + "), so what was read was an earlier draft.",
                    "Show counsel what has changed, and state the new day; or correct one of the"
                        + " two."));
  }
}

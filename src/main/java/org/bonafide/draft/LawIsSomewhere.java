package org.bonafide.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Scope;
import org.bonafide.law.StatedLaw;
import org.bonafide.project.Project;

/**
 * Settles the governing law of a record before anything is drafted, so that the clause, its wording
 * and the notes mean the same law.
 *
 * <p>Example: {@code governing-law: Texas} is {@code US-TX} from here on; {@code UK} withholds the
 * contracts until the record chooses.
 */
public final class LawIsSomewhere {

  private LawIsSomewhere() {}

  /** The record with the law that it means. */
  public static Project settled(Project project) {
    String stated = project.contract().governingLaw();
    StatedLaw law = StatedLaw.of(stated);
    return law.law().equals(stated)
        ? project
        : project.with(project.works(), project.contract().under(law.law()), project.disclosure());
  }

  /** What a user must know of a law that may mean several, none, or another than they think. */
  public static List<Finding> check(Project project) {
    return of(project.contract().governingLaw(), project.places().of("contract.governing-law"));
  }

  /** The same of a law that stands at a place, such as an option of the command line. */
  public static List<Finding> of(String stated, Place place) {
    StatedLaw law = StatedLaw.of(stated);
    List<Finding> findings = new ArrayList<>();
    if (!law.choices().isEmpty()) {
      findings.add(
          Finding.error(
                  "governing-law-ambiguous",
                  place,
                  "The governing law \"" + stated + "\" may mean several laws.",
                  "Write one of " + choices(law.choices()) + ".")
              .withholding(Scope.contracts()));
    } else if (law.nowhere()) {
      findings.add(
          Finding.error(
                  "governing-law-nowhere",
                  place,
                  "The governing law \"" + stated + "\" names no place that is known.",
                  "Write the state or country by its name, as in \"Texas\" or \"the laws of Quebec,"
                      + " Canada\", or a code such as US-TX or GB-ENG.")
              .withholding(Scope.contracts()));
    }
    StatedLaw.takenFor(stated).ifPresent(other -> findings.add(mistaken(stated, other, place)));
    return findings;
  }

  private static Finding mistaken(String stated, String other, Place place) {
    return Finding.warning(
        "governing-law-taken-for-another",
        place,
        "The governing law \""
            + stated
            + "\" is "
            + StatedLaw.named(stated)
            + ", not "
            + StatedLaw.named(other)
            + ".",
        "Write \"" + other + "\" if that is meant; else leave it.");
  }

  private static String choices(List<String> all) {
    return all.stream()
        .map(
            law -> StatedLaw.named(law).equals(law) ? law : law + " (" + StatedLaw.named(law) + ")")
        .collect(Collectors.joining(", "));
  }
}

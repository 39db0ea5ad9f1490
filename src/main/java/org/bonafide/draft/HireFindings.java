package org.bonafide.draft;

import java.util.List;
import java.util.Locale;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Party;
import org.bonafide.project.Project;

/**
 * Warns of work made for hire where California has a hand in the contract: there, such a clause
 * makes whoever commissions an individual that person's employer for some purposes (Cal. Lab. Code
 * § 3351.5(c)).
 */
final class HireFindings {

  private static final String CLAUSE = "work-made-for-hire";

  private HireFindings() {}

  static List<Finding> of(Project project, String other, List<String> clauses) {
    if (!clauses.contains(CLAUSE) || !californian(project, other)) {
      return List.of();
    }
    return List.of(
        Finding.warning(
                "hire-in-california",
                project.places().of("contract.clauses.include"),
                "A work-made-for-hire clause makes whoever commissions an individual in California"
                    + " an employer for workers’ compensation.",
                "Leave \""
                    + CLAUSE
                    + "\" out: the clause on rights assigns the same rights without that effect.")
            .by("us-ca-labor-3351-5"));
  }

  private static boolean californian(Project project, String other) {
    Party party = project.parties().get(other);
    String place = party == null ? "" : party.place().in(Locale.ENGLISH);
    String address = party == null ? "" : party.address().in(Locale.ENGLISH);
    boolean there =
        place.contains("California")
            || address.contains("California")
            || address.matches("(?s).*\\bCA\\b( \\d{5})?.*");
    return there || project.contract().governingLaw().equals("US-CA");
  }
}

package org.bonafide.draft.clause;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.ContractLaw;
import org.bonafide.project.Party;
import org.bonafide.project.Project;

/**
 * Warns of a clause that has an effect under the governing law, or where the other party lives,
 * which the law's folder tells of: work made for hire in California makes whoever commissions an
 * individual that person's employer for some purposes (Cal. Lab. Code § 3351.5(c)).
 */
public final class ClauseWarnings {

  private ClauseWarnings() {}

  public static List<Finding> of(Project project, String other, List<String> clauses) {
    return ContractLaw.shipped().stream()
        .flatMap(law -> law.warnings().stream())
        .filter(one -> clauses.contains(one.clause()) && concerns(project, other, one))
        .map(
            one ->
                Finding.warning(
                        one.rule(),
                        project.places().of("contract.clauses.include"),
                        one.says(),
                        one.remedy())
                    .by(one.authority()))
        .toList();
  }

  private static boolean concerns(Project project, String other, ContractLaw.Warning warning) {
    Party party = project.parties().get(other);
    Stream<String> told =
        party == null
            ? Stream.of()
            : Stream.of(party.place().in(Locale.ENGLISH), party.address().in(Locale.ENGLISH));
    String where = String.join("\n", told.toList());
    return project.contract().governingLaw().equals(warning.law())
        || warning.places().stream().anyMatch(place -> place.matcher(where).find());
  }
}

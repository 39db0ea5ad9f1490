package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.project.Contract;
import org.bonafide.project.Project;

/**
 * What the record agrees and the clauses of this version would deny: a licence in place of an
 * assignment, a replica of a person with consent, terms on AI alone. Such a contract is withheld,
 * since it would be signed as something else than was agreed.
 */
final class DealIsNotDrafted {

  private DealIsNotDrafted() {}

  static List<Finding> check(WorkedRecord worked) {
    Project project = worked.project();
    Contract whole = project.contract();
    List<Finding> findings = new ArrayList<>(of(project, whole, "contract"));
    for (int i = 0; i < whole.entries().size(); i++) {
      String path = "contract.with[" + i + "]";
      if (project.places().has(path)) {
        findings.addAll(of(project, whole.of(whole.entries().get(i).party()), path));
      }
    }
    return findings.stream().distinct().toList();
  }

  private static List<Finding> of(Project project, Contract contract, String path) {
    List<Finding> findings = new ArrayList<>();
    contract
        .terms()
        .deal()
        .filter(deal -> !deal.kind().isEmpty() && !deal.kind().equals("assignment"))
        .filter(deal -> project.places().has(path + ".deal"))
        .ifPresent(
            deal ->
                findings.add(
                    finding(
                        project,
                        path + ".deal",
                        "The deal is said to be \""
                            + deal.kind()
                            + "\", and the clauses of this version assign the rights.")));
    contract
        .terms()
        .likeness()
        .filter(likeness -> likeness.kind().equals("with-consent"))
        .filter(likeness -> project.places().has(path + ".likeness"))
        .ifPresent(
            likeness ->
                findings.add(
                    finding(
                        project,
                        path + ".likeness",
                        "A replica is said to be agreed with consent, and the clauses of this version"
                            + " give no right to make one.")));
    if (contract.wording().scope() == Contract.Scope.AI_ONLY
        && project.places().has(path + ".scope")) {
      findings.add(
          finding(
              project,
              path + ".scope",
              "The terms are said to be on AI alone, and the clauses of this version deal with the"
                  + " rights as well."));
    }
    return findings;
  }

  private static Finding finding(Project project, String path, String what) {
    return Finding.error(
            "deal-not-drafted",
            project.places().of(path),
            what,
            "Leave the key out to draft the clauses as they are, or have counsel draft this contract.")
        .withholding(Scope.contracts());
  }
}

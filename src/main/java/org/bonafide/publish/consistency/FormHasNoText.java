package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.project.Contract;

/**
 * A form that the record may name and that the clause library has no text for yet: another form in
 * its place would be signed as what it is not.
 */
final class FormHasNoText {

  private static final Set<Contract.Form> WITHOUT = EnumSet.of(Contract.Form.AGREEMENT);

  private FormHasNoText() {}

  static List<Finding> check(WorkedRecord worked) {
    Contract contract = worked.project().contract();
    List<Finding> findings = new ArrayList<>();
    for (Contract.Entry entry : contract.entries()) {
      Contract.Form form = contract.of(entry.party()).form();
      if (WITHOUT.contains(form)) {
        String word = form.name().toLowerCase(Locale.ROOT);
        findings.add(
            Finding.error(
                    "form-without-text",
                    worked.project().places().of("contract.form"),
                    "There is no text for the form \"" + word + "\" yet.",
                    "Write \"form: short\", \"addendum\", \"rider\" or \"schedule\".")
                .withholding(Scope.contracts()));
      }
    }
    return findings.stream().distinct().toList();
  }
}

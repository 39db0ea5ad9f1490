package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Contract;

/**
 * The terms of a contract that the record leaves to the program. A draft has to offer something,
 * and nobody should take an offer for what was agreed.
 */
final class TermsByDefault {

  private TermsByDefault() {}

  static List<Finding> check(List<DraftedContract> contracts) {
    return contracts.stream().flatMap(drafted -> of(drafted).stream()).distinct().toList();
  }

  private static List<Finding> of(DraftedContract drafted) {
    Contract contract = drafted.contract();
    List<String> left = new ArrayList<>();
    offer(drafted, "position", contract.position().word(), left);
    offer(drafted, "ai-use", contract.aiUse().word(), left);
    offer(
        drafted,
        "deal",
        contract.terms().deal().map(Contract.Deal::kind).orElse("assignment"),
        left);
    return left.isEmpty()
        ? List.of()
        : List.of(
            Finding.note(
                "terms-by-default",
                drafted.project().places().of("contract"),
                "The record leaves open what the draft offers by default: "
                    + String.join(", ", left)
                    + ".",
                "State under \"contract\" what the parties have agreed, or keep the offer."));
  }

  private static void offer(DraftedContract drafted, String key, String value, List<String> left) {
    if (!drafted.project().places().has(drafted.stated(key))) {
      left.add(key + " (" + value + ")");
    }
  }
}

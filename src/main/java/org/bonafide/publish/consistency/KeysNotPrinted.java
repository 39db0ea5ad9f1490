package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Contract;

/**
 * Names the keys that are read and checked and that no document of this version prints, so that
 * nobody takes silence for use. A key leaves this list when a document prints it.
 */
final class KeysNotPrinted {

  private static final List<Pattern> KEYS =
      List.of(
          pattern("contract.change"),
          pattern("works.*.(filing|infringements)"),
          pattern("registration.correspondent.(email|phone|address)"));

  /** Printed by the cover of the short form and by the agreement. */
  private static final List<Pattern> PRICES =
      List.of(pattern("contract.with[*].price"), pattern("works.*.price"));

  private KeysNotPrinted() {}

  static List<Finding> check(WorkedRecord worked) {
    Contract contract = worked.project().contract();
    List<Pattern> keys = new ArrayList<>(KEYS);
    if (!has(contract, Contract.Form.AGREEMENT) && !has(contract, Contract.Form.SHORT)) {
      keys.addAll(PRICES);
    }
    return worked.project().places().byPath().entrySet().stream()
        .filter(e -> keys.stream().anyMatch(key -> key.matcher(e.getKey()).matches()))
        .map(
            e ->
                Finding.note(
                    "not-printed-yet",
                    e.getValue(),
                    "The key \"" + e.getKey() + "\" is read, and no document prints it yet.",
                    "Keep it; until then write what it says into the documents where it matters."))
        .toList();
  }

  private static boolean has(Contract contract, Contract.Form form) {
    return contract.entries().stream().anyMatch(e -> contract.of(e.party()).form() == form);
  }

  /** {@code *} is an id or a number. */
  private static Pattern pattern(String key) {
    return Pattern.compile(
        key.replace(".", "\\.")
            .replace("[", "\\[")
            .replace("]", "\\]")
            .replace("*", "[^.\\[\\]]+"));
  }
}

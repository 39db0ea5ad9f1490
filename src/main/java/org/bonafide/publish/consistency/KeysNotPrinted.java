package org.bonafide.publish.consistency;

import java.util.List;
import java.util.regex.Pattern;
import org.bonafide.diagnose.Finding;

/**
 * Names the keys that are read and checked and that no document of this version prints, so that
 * nobody takes silence for use. A key leaves this list when a document prints it.
 */
final class KeysNotPrinted {

  private static final List<Pattern> KEYS = List.of(pattern("contract.change"));

  private KeysNotPrinted() {}

  static List<Finding> check(WorkedRecord worked) {
    return worked.project().places().byPath().entrySet().stream()
        .filter(e -> KEYS.stream().anyMatch(key -> key.matcher(e.getKey()).matches()))
        .map(
            e ->
                Finding.note(
                    "not-printed-yet",
                    e.getValue(),
                    "The key \"" + e.getKey() + "\" is read, and no document prints it yet.",
                    "Keep it; until then write what it says into the documents where it matters."))
        .toList();
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

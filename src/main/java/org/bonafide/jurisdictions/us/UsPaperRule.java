package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.Data;

/**
 * A line of a paper that stands where facts of the work are as a row of a table says.
 *
 * <p>Example: {@code {when: {publication: [unpublished]}, says: One complete copy.}} holds of an
 * unpublished work, does not hold of a published one, and hangs on {@code publication} where the
 * record does not say.
 *
 * @param when answers with which it holds, by fact
 * @param goes how what it asks for gets to the Office, {@code upload} or {@code mail}; or empty
 */
record UsPaperRule(Map<String, List<String>> when, String says, String authority, String goes) {

  /** The rows under {@code rules}. */
  static List<UsPaperRule> all(Data data) {
    return data.items("rules").stream().map(UsPaperRule::read).toList();
  }

  private static UsPaperRule read(Data row) {
    row.knows("id when says authority goes");
    return new UsPaperRule(
        row.lists("when"), row.text("says"), row.text("authority"), row.text("goes"));
  }

  /**
   * The facts on which it hangs, with the answers with which it holds; nothing where a stated fact
   * speaks against it.
   *
   * @param facts an answer by fact; empty where the record does not state it
   */
  Optional<Map<String, List<String>>> hangsOn(Map<String, String> facts) {
    Map<String, List<String>> open = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> one : when.entrySet()) {
      String stated = facts.get(one.getKey());
      if (stated.isEmpty()) {
        open.put(one.getKey(), one.getValue());
      } else if (!one.getValue().contains(stated)) {
        return Optional.empty();
      }
    }
    return Optional.of(open);
  }

  /** Whether every fact is stated and it holds. */
  boolean holds(Map<String, String> facts) {
    return hangsOn(facts).map(Map::isEmpty).orElse(false);
  }

  /**
   * {@code If it is published and it came out online only: }; nothing where it hangs on nothing.
   */
  String said(Map<String, String> facts, Map<String, Map<String, String>> words) {
    List<String> conditions = new ArrayList<>();
    hangsOn(facts)
        .orElseThrow()
        .forEach((fact, answers) -> conditions.add(words.get(fact).get(answers.get(0))));
    return conditions.isEmpty()
        ? says
        : "If " + UsForm.ENGLISH.list(conditions) + ": " + UsForm.ENGLISH.capitalised(says);
  }
}

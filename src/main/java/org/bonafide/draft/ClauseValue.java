package org.bonafide.draft;

import java.util.List;
import java.util.Map;

/**
 * A value of a clause that a user may set under {@code contract.clauses.values}.
 *
 * <p>Example: {@code retention-years} of the clause {@code records}, by default {@code 6}.
 *
 * @param standard what stands where the user sets nothing
 * @param about what it is, by language tag
 * @param choices the words to choose from; empty where any will do
 * @param number whether it must be a whole number of 1 or more
 */
public record ClauseValue(
    String name, String standard, Map<String, String> about, List<String> choices, boolean number) {
  public ClauseValue {
    choices = List.copyOf(choices);
  }

  static List<ClauseValue> all(Yaml values) {
    return values.fields().keySet().stream().map(name -> of(name, values.section(name))).toList();
  }

  private static ClauseValue of(String name, Yaml yaml) {
    return new ClauseValue(
        name,
        yaml.text("default"),
        yaml.localized("about"),
        yaml.texts("choices"),
        yaml.text("kind").equals("number"));
  }

  /** What is wrong with a value, or the empty string. */
  String fault(String set) {
    if (number && !set.matches("[1-9][0-9]{0,3}")) {
      return "must be a whole number from 1 to 9999";
    }
    return choices.isEmpty() || choices.contains(set)
        ? ""
        : "must be one of " + String.join(", ", choices);
  }
}

package org.bonafide.draft.clause;

import java.util.List;
import org.bonafide.data.Data;
import org.bonafide.data.Words;

/**
 * A value of a clause that a user may set under {@code contract.clauses.values}.
 *
 * <p>Example: {@code retention-years} of the clause {@code records}, by default {@code 6}.
 *
 * @param standard what stands where the user sets nothing
 * @param about what it is
 * @param choices the words to choose from; empty where any will do
 * @param number whether it must be a whole number of 1 or more
 * @param most the largest number; 0 where there is no limit of its own
 */
public record ClauseValue(
    String name, String standard, Words about, List<String> choices, boolean number, int most) {
  public ClauseValue {
    choices = List.copyOf(choices);
  }

  static List<ClauseValue> all(Data values) {
    return values.children().entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  private static ClauseValue of(String name, Data yaml) {
    yaml.reads("default about choices kind most");
    return new ClauseValue(
        name,
        yaml.text("default"),
        yaml.words("about"),
        yaml.texts("choices"),
        yaml.text("kind").equals("number"),
        yaml.number("most"));
  }

  /** What is wrong with a value, or the empty string. */
  String fault(String set) {
    if (set.isEmpty()) {
      return ""; // its words print an open point
    }
    if (number && !set.matches("[1-9][0-9]{0,3}")) {
      return "must be a whole number from 1 to 9999";
    }
    if (number && most > 0 && Integer.parseInt(set) > most) {
      return "must be " + most + " at most";
    }
    return choices.isEmpty() || choices.contains(set)
        ? ""
        : "must be one of " + String.join(", ", choices);
  }
}

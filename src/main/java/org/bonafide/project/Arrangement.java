package org.bonafide.project;

import java.util.List;
import java.util.Optional;

/**
 * Selection, coordination and arrangement by people: of the elements, or of many things within one.
 *
 * @param by ids of people
 * @param items how many things were arranged, as written, or empty
 * @param expressive whether a person made creative choices in it
 * @param perceptible whether they can be perceived in the result
 */
public record Arrangement(
    List<String> by,
    Optional<When> on,
    LocalText describe,
    String items,
    Answer expressive,
    Answer perceptible,
    List<String> records) {
  public Arrangement {
    by = List.copyOf(by);
    records = List.copyOf(records);
  }

  /** Whether it is a person's own expression, as far as the record answers. */
  public Answer counts() {
    if (expressive == Answer.NO || perceptible == Answer.NO) {
      return Answer.NO;
    }
    return expressive == Answer.YES && perceptible == Answer.YES && !by.isEmpty()
        ? Answer.YES
        : Answer.UNKNOWN;
  }
}

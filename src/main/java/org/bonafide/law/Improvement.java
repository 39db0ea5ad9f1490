package org.bonafide.law;

import java.util.Comparator;
import java.util.List;

/**
 * Something that would help: a fact to state, a record to keep, another thing to claim.
 *
 * @param weight how much it would change; 100 first
 * @param element the id of the element it speaks of, or empty for the work
 * @param words one plain sentence, in both languages
 */
public record Improvement(int weight, String element, Sentence words) {

  public static Improvement of(String id, String element, Sentence... words) {
    Sentences said = Sentences.get(id);
    return new Improvement(said.weight(), element, said.words(words));
  }

  /** Each once, the weightiest first, else in the order in which they came up. */
  public static List<Improvement> ordered(List<Improvement> wishes) {
    return wishes.stream()
        .distinct()
        .sorted(Comparator.comparingInt(Improvement::weight).reversed())
        .toList();
  }
}

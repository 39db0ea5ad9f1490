package org.bonafide.law.decide;

import java.util.List;

/**
 * One way the facts of a case may turn out to be: what the record states, and a word supposed for
 * each fact that it leaves open.
 *
 * @param open the names of the facts that are open
 * @param words the word supposed for each of them
 */
public record Supposed(Circumstances facts, List<String> open, List<String> words) {

  /** What is true of a fact; empty for one of which nothing can be. */
  public String word(String fact) {
    int at = open.indexOf(fact);
    if (at >= 0) {
      return words.get(at);
    }
    List<String> possible = facts.possible(fact);
    return possible.isEmpty() ? "" : possible.get(0);
  }

  /** Whether a fact is the case. */
  public boolean holds(String fact) {
    return word(fact).equals("yes");
  }
}

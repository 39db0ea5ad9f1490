package org.bonafide.label;

import java.util.List;

/**
 * One way the facts of a work may turn out to be: what the record states, and an answer supposed
 * for each fact that it leaves open.
 *
 * @param extent one of the extents that the record leaves possible
 * @param open the names of the facts that are open
 * @param bits which of them are supposed to hold, by their place in the list
 */
record Supposed(LabelFacts facts, Extent extent, List<String> open, int bits) {

  boolean holds(String fact) {
    int at = open.indexOf(fact);
    return at < 0 ? facts.holds(fact) : (bits >> at & 1) == 1;
  }

  String role() {
    return facts.role();
  }

  /** Nothing generated in the work, nothing generated in any medium of it. */
  boolean agrees() {
    if (!extent.contains()) {
      for (Medium medium : Medium.values()) {
        if (facts.answers().containsKey(medium.word()) && holds(medium.word())) {
          return false;
        }
      }
    }
    return true;
  }
}

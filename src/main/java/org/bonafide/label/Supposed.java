package org.bonafide.label;

import java.util.Map;

/**
 * One way the facts of a work may turn out to be: what the record states, and an answer supposed
 * for each fact that it leaves open.
 *
 * @param extent one of the extents that {@link Extent#possible} allows
 * @param facts whether each fact holds, by its name in {@code facts.yaml}
 * @param role as the record states it, or empty
 */
record Supposed(Extent extent, Map<String, Boolean> facts, String role) {
  Supposed {
    facts = Map.copyOf(facts);
  }
}

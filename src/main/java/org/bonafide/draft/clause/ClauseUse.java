package org.bonafide.draft.clause;

import java.util.List;

/**
 * A decision: whether a clause of the library stands in an instrument.
 *
 * @param instrument the name of the instrument
 * @param overridden whether its text comes from the user's own clause folder
 * @param why one sentence
 * @param values the values it stands with; empty where it does not stand
 */
public record ClauseUse(
    String instrument,
    String clause,
    String version,
    boolean included,
    boolean overridden,
    String why,
    List<Value> values) {
  public ClauseUse {
    values = List.copyOf(values);
  }

  /**
   * A value of the clause.
   *
   * @param set whether the record sets it; else it is the clause's own default
   */
  public record Value(String name, String value, boolean set) {}
}

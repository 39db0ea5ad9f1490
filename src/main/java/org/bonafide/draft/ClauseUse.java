package org.bonafide.draft;

/**
 * A decision: whether a clause of the library stands in an instrument.
 *
 * @param instrument the name of the instrument
 * @param overridden whether its text comes from the user's own clause folder
 * @param why one sentence
 */
public record ClauseUse(
    String instrument,
    String clause,
    String version,
    boolean included,
    boolean overridden,
    String why) {}

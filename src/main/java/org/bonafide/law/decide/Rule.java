package org.bonafide.law.decide;

/**
 * One line of a list in a data file: where its condition holds, its outcome does. The first whose
 * condition holds decides.
 */
public record Rule<T>(Condition when, T outcome) {}

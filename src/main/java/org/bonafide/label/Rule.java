package org.bonafide.label;

/**
 * One line of a list in a target's data file: where its condition holds, its outcome does. The
 * first whose condition holds decides.
 */
record Rule<T>(When when, T outcome) {}

/**
 * Clauses side by side, in two positions or before and after: which words stand in one and not in
 * the other.
 *
 * <p>May see draft and its rooms, project, instrument and diagnose. Start at {@code Comparison}.
 */
package org.bonafide.draft.compare;

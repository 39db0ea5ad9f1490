/**
 * Compared clauses as a sheet of paper.
 *
 * <p>May see draft.compare, draft.facts, publish.files, data, instrument, write and diagnose. Start
 * at {@code ComparisonSheet}.
 */
package org.bonafide.publish.compare;

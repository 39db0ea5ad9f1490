/**
 * Compared clauses as a sheet of paper.
 *
 * <p>May see draft.compare, draft.clause, publish.files, data, instrument and write. Start at
 * {@code ComparisonSheet}.
 */
package org.bonafide.publish.compare;

/**
 * For each paragraph the clause file, the fields of the record and the authorities that it rests
 * on.
 *
 * <p>May see publish, its consistency and machine rooms, draft.clause, draft.facts, law,
 * instrument, data and diagnose. Start at {@code Explainer}.
 */
package org.bonafide.publish.explain;

/**
 * Figures drawn from the record: the time line of a making.
 *
 * <p>May see draft.facts, project, evidence, law and instrument. Start at {@code TimeLine}.
 */
package org.bonafide.draft.figure;

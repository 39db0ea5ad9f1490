/**
 * The front door to drafts of ours that come back: the draft and the record in, what the other side
 * changed out, clause by clause, as text, JSON, or a table for counsel.
 *
 * <p>May see: data, diagnose, draft, draft.clause, instrument, project, project.yaml, publish,
 * publish.consistency, publish.files, publish.machine, word, word.drafts, write, write.formats.
 *
 * <p>Start at {@link org.bonafide.publish.returned.DraftReturns}.
 */
package org.bonafide.publish.returned;

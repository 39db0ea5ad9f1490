/**
 * Two states of a draft of ours as Word files: their paragraphs by clause, which belong together,
 * and what differs word by word.
 *
 * <p>May see: diagnose, word, write.markup.
 *
 * <p>Start at {@link org.bonafide.word.drafts.DraftText}.
 */
package org.bonafide.word.drafts;

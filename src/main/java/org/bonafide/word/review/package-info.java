/**
 * What an agreement of somebody else says on questions of AI, told by words that are data: where
 * each was found, what was looked for and not found, and a copy with comments at the places. It
 * never says what an agreement means.
 *
 * <p>May see: data, diagnose, word, write.markup.
 *
 * <p>Start at {@link org.bonafide.word.review.AgreementReview}.
 */
package org.bonafide.word.review;

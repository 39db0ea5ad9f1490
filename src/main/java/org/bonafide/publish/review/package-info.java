/**
 * The front door to what an agreement of somebody else says: a Word file in, and which questions of
 * AI it answers and where, as text, as JSON, or as a copy with comments.
 *
 * <p>May see: data, diagnose, draft.clause, publish, publish.files, publish.machine, word,
 * word.join, word.review.
 *
 * <p>Start at {@link org.bonafide.publish.review.HostReviewer}.
 */
package org.bonafide.publish.review;

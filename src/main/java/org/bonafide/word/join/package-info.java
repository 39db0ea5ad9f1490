/**
 * Clauses put into somebody else's agreement as tracked insertions: where they go, in whose words
 * and in whose form. What is inserted stands between two elements of the host's own text; nothing
 * else of it changes.
 *
 * <p>May see: data, diagnose, instrument, word, write.markup.
 *
 * <p>Start at {@link org.bonafide.word.join.Joining}.
 */
package org.bonafide.word.join;

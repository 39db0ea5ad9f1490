package org.bonafide.word.drafts;

/**
 * A paragraph of a draft.
 *
 * @param clause the anchor of the clause or schedule in which it stands; {@link DraftText#HEAD} or
 *     {@link DraftText#SIGNATURES} outside
 * @param number as Word prints it; empty without one
 * @param text its words, blanks as one
 */
public record DraftParagraph(String clause, String number, String text) {}

package org.bonafide.law;

/**
 * A field of a form in which a claim is worded, as a contract schedules it.
 *
 * @param name of the field
 * @param words in the language of the office
 */
public record ClaimLine(Sentence name, String words) {}

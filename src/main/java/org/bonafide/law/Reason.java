package org.bonafide.law;

/**
 * Why something was decided: one sentence and the authority behind it.
 *
 * @param element the id of the element it speaks of, or empty for the work
 * @param text one plain sentence
 * @param authority the id of an {@link Authority}, or empty
 * @param field the path of the record field it rests on, or empty
 */
public record Reason(String element, String text, String authority, String field) {}

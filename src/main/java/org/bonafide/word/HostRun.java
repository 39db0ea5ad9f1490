package org.bonafide.word;

/**
 * A run of words of one look.
 *
 * @param format its look as it was written, an {@code rPr} or nothing
 * @param text its words; a tab is a tab
 * @param result whether a field counted or fetched them, so that Word will do so again
 */
public record HostRun(XmlNode node, String format, String text, boolean result) {}

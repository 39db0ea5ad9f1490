/**
 * Other people's Word files, read: the package as bytes that stay, its paragraphs with their text,
 * their numbers as Word counts them and where in {@code word/document.xml} each of them stands.
 * Every file is hostile until it was looked through ({@link org.bonafide.word.HostGate}).
 *
 * <p>May see: data, diagnose, instrument. Styles and lists are read with Apache POI, which only the
 * commands about Word files load; nothing is ever saved with it, since a save would rewrite what
 * somebody else wrote.
 *
 * <p>Start at {@link org.bonafide.word.Host}.
 */
package org.bonafide.word;

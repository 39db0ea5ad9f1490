/**
 * Writes instruments as Word files: styles, native numbering, live references.
 *
 * <p>May see data, write, write.markup, instrument, type and diagnose. Start at {@code DocxWriter}.
 */
package org.bonafide.write.docx;

/**
 * Writes instruments as one web page without network: for reading, and for copying the entries of a
 * form field by field.
 *
 * <p>May see data, write, write.markup, instrument, type and diagnose. Start at {@code HtmlWriter}.
 */
package org.bonafide.write.web;

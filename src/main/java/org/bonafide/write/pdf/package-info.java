/**
 * Writes instruments as tagged PDF/A-2a and PDF/UA-1 with a small layout of our own.
 *
 * <p>May see data, write, write.markup, instrument, type and diagnose. Start at {@code PdfWriter}.
 */
package org.bonafide.write.pdf;

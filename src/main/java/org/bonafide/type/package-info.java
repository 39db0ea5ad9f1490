/**
 * Fonts, widths and line breaking, shared by the PDF writer and by pictures.
 *
 * <p>May see data and diagnose. Start at {@code Fonts}.
 */
package org.bonafide.type;

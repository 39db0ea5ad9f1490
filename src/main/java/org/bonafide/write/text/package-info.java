/**
 * Writes instruments as plain text to read and to copy from.
 *
 * <p>May see data, write, instrument, type and diagnose. Start at {@code TextWriter}.
 */
package org.bonafide.write.text;

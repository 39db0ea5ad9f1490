/**
 * What all writers have in common: one interface.
 *
 * <p>Each format has its own room below, blind to the others. May see {@code data}, {@code
 * instrument}, {@code type} and {@code diagnose}. Start at {@link org.bonafide.write.Writer}.
 */
package org.bonafide.write;

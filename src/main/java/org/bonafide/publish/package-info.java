/**
 * The front doors: a record in; instruments, machine files and receipt out, in memory or in a
 * folder that is written whole or not at all; and the same for evidence.
 *
 * <p>May see every room but cli. Start at {@code Bonafide}; its row of phases is {@code
 * Preparation}.
 */
package org.bonafide.publish;

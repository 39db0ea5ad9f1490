/**
 * The front door of the library: a record in; a folder of instruments, machine files and receipt
 * out, written whole or not at all.
 *
 * <p>May see every room but cli. Start at {@code Publisher}.
 */
package org.bonafide.publish;

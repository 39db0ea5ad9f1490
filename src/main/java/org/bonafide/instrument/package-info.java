/**
 * The document tree: what every writer prints.
 *
 * <p>An {@link org.bonafide.instrument.Instrument} is a list of {@link
 * org.bonafide.instrument.Block}s (sealed) made of {@link org.bonafide.instrument.Inline}s
 * (sealed). {@link org.bonafide.instrument.Numberer} numbers it and resolves references, which
 * gives a {@link org.bonafide.instrument.Numbered}. No node knows a file format; a writer that does
 * not handle a node does not compile. May see {@code data} and {@code diagnose}. Start at {@code
 * Block}.
 */
package org.bonafide.instrument;

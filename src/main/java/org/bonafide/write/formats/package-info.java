/**
 * The formats that there are. A new writer is one line here.
 *
 * <p>May see write and its rooms. Start at {@code Formats}.
 */
package org.bonafide.write.formats;

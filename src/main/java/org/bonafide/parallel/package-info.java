/**
 * Work side by side, on threads that the caller hands in and on no others.
 *
 * <p>May see nothing. Start at {@link org.bonafide.parallel.Threads}.
 */
package org.bonafide.parallel;

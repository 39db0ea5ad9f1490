/**
 * What is wrong, where, and what to do about it.
 *
 * <p>Holds {@link org.bonafide.diagnose.Finding}, the one shape of every message to a user. May see
 * nothing. Start at {@code Finding}.
 */
package org.bonafide.diagnose;

/**
 * Decisions over facts that a record may leave open: the answer holds however they turn out, else
 * the facts that are missing are named. Labels and offices that are tables decide with it.
 *
 * <p>May see data, project and diagnose. Start at {@code Decision}.
 */
package org.bonafide.law.decide;

/**
 * What tools wrote into files about their own acts: one reader a tool or a scheme, blind to each
 * other and to the format of the file.
 *
 * <p>May see data, evidence.container, evidence.signed and diagnose. Start at {@code Traces}.
 */
package org.bonafide.evidence.trace;

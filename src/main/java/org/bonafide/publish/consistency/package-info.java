/**
 * What documents of one record may not say against each other, one rule a file, listed in {@code
 * Consistency}.
 *
 * <p>May see data, draft, evidence, law, label, type, instrument, write, project and diagnose.
 * Start at {@code Consistency}, then {@code WorkedRecord}.
 */
package org.bonafide.publish.consistency;

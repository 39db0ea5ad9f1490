/**
 * Reads {@code project.yaml} into a {@link org.bonafide.project.Project}, or says everything that
 * is wrong with it.
 *
 * <p>May see {@code project} and {@code diagnose}. Start at {@code ProjectReader}.
 */
package org.bonafide.project.yaml;

/**
 * Disclosure targets as data, and for each work and target the duty, the label and the notice.
 *
 * <p>May see data, project, evidence, law, instrument, type and diagnose. Start at {@code
 * Discloser}.
 */
package org.bonafide.label;

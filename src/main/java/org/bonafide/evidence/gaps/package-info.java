/**
 * Gaps: what courts and offices ask of a work, and whether the records answer it.
 *
 * <p>May see data, evidence, its grades and seals, project and diagnose. Start at {@code Gaps}.
 */
package org.bonafide.evidence.gaps;

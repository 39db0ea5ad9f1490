/**
 * From record and assessment to instruments: the clause library, FreeMarker and CommonMark. One
 * entry a kind of instrument.
 *
 * <p>May see data, project, evidence, law, label, instrument and diagnose. Start at {@code
 * Drafter}.
 */
package org.bonafide.draft;

/**
 * The evidence of a record behind its front door: scan, grade, gaps, seal and dossier, as text,
 * machine files and papers.
 *
 * <p>May see publish.dossier, publish.files, publish.machine, the rooms of evidence, instrument,
 * write, parallel, project and diagnose. Start at {@code CaseFile}, then {@code Sealing}.
 */
package org.bonafide.publish.evidence;

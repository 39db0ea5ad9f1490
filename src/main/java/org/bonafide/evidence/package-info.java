/**
 * Record files, in a folder or in memory: whether they are there, their digests, and how close to
 * the act a record was made.
 *
 * <p>May see data, evidence.container, project and diagnose. Start at {@code EvidenceReview}.
 */
package org.bonafide.evidence;

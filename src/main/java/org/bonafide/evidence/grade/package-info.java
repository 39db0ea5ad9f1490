/**
 * Grades: how strong each record is by how it came to be, and when it was made seen from the act,
 * with the reasons.
 *
 * <p>May see data, evidence with its traces, containers, seals and signers, project and diagnose.
 * Start at {@code Grades}.
 */
package org.bonafide.evidence.grade;

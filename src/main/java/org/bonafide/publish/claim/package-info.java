/**
 * A claim for platforms: the public facts of a record as JSON, and whether a claim and a file
 * agree.
 *
 * <p>May see data, diagnose, evidence, evidence.container, evidence.marks, evidence.seal,
 * evidence.trace, label, law, project, publish.consistency, publish.files and publish.machine.
 * Start at {@code Claim}.
 */
package org.bonafide.publish.claim;

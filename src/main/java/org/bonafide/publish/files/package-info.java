/**
 * Where a record and its files are, and how outputs get into a folder: whole or not at all, never
 * over the work of a person.
 *
 * <p>May see publish.machine, draft.clause, evidence, evidence.container, evidence.seal, project,
 * project.yaml and diagnose. Start at {@code ProjectSource}, then {@code AtomicFolder}.
 */
package org.bonafide.publish.files;

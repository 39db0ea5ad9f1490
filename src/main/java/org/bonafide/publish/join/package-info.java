/**
 * The front door to agreements of others: a host and a record in, a copy of the host with the AI
 * clauses as tracked insertions out.
 *
 * <p>May see: diagnose, draft, instrument, project, project.yaml, publish, publish.consistency,
 * publish.files, publish.machine, word, word.join.
 *
 * <p>Start at {@link org.bonafide.publish.join.HostJoiner}.
 */
package org.bonafide.publish.join;

/**
 * As many records as there are, a line of JSON each, in the order of input: on all threads that are
 * handed in, in memory that does not grow, and taken up again where a run was stopped.
 *
 * <p>May see diagnose, evidence, evidence.container, instrument, label, law, parallel, project,
 * project.yaml, publish, publish.consistency, publish.docket, publish.files and publish.machine.
 * Start at {@link org.bonafide.publish.batch.Batch}; one line by itself is {@link
 * org.bonafide.publish.batch.LineWork}.
 */
package org.bonafide.publish.batch;

/**
 * A folder read for what tools wrote about their acts: a list of files with digests, a time line,
 * and a proposal for the record.
 *
 * <p>May see data, evidence, evidence.trace, evidence.container, evidence.signed, parallel, project
 * and diagnose. Start at {@code Scan}.
 */
package org.bonafide.evidence.scan;

/**
 * What the record files of a project say of AI, read for every document that would deny it.
 *
 * <p>May see evidence, its traces and containers, parallel, project and diagnose. Start at {@code
 * AiMarks}.
 */
package org.bonafide.evidence.marks;

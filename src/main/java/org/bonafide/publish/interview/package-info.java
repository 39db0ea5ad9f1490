/**
 * Questions about a record, and what an answer changes in it. The questions are data ({@code
 * questions.yaml}); an answer is read from the keys of the record and written to them, so that a
 * record that was written by hand is asked about too, and nothing is kept anywhere else.
 *
 * <p>May see: data, diagnose, project.yaml, publish.files, publish.start.
 *
 * <p>Start at {@link org.bonafide.publish.interview.RecordInterview}.
 */
package org.bonafide.publish.interview;

/**
 * Authorities, and the assessment of each element under the law of each jurisdiction. Rules are one
 * a file; law that changes is data.
 *
 * <p>May see data, project, evidence and diagnose. Start at {@code Assessor}.
 */
package org.bonafide.law;

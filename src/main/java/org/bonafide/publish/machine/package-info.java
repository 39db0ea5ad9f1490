/**
 * Machine files: the same facts as JSON and SARIF for other programs.
 *
 * <p>May see data, law, label, project and diagnose. Start at {@code JsonFile}.
 */
package org.bonafide.publish.machine;

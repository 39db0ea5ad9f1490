/**
 * Many records as one list: what is published, filed and registered, which letters are open, and
 * the days that laws count.
 *
 * <p>May see diagnose, law, project, project.yaml, publish.files and publish.machine. Start at
 * {@code Docket}.
 */
package org.bonafide.publish.docket;

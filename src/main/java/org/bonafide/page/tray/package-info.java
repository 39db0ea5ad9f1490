/**
 * Files that somebody dropped on the page: held in a bounded place outside of the record, read
 * there, sorted to parts, and gone at the end. Nothing of them is in the record before that is
 * asked for.
 *
 * <p>May see: diagnose, publish.evidence, publish.files, publish.interview.
 *
 * <p>Start at {@link org.bonafide.page.tray.Trays}.
 */
package org.bonafide.page.tray;

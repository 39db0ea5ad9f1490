/**
 * The front door to redlines: two drafts of ours in, one Word file with tracked changes out.
 *
 * <p>May see: diagnose, publish.files, publish.machine, word, word.drafts.
 *
 * <p>Start at {@link org.bonafide.publish.redline.DraftRedliner}.
 */
package org.bonafide.publish.redline;

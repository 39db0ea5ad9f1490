/**
 * From FreeMarker and Markdown to blocks of the tree: values are escaped so that none makes
 * structure, and each keeps the mark of the field it came from.
 *
 * <p>May see data, instrument and diagnose. Start at {@code Engine}, then {@code Reading}.
 */
package org.bonafide.draft.markdown;

/**
 * Files of words and data that a person wrote, read strictly: every slip has a place.
 *
 * <p>May see {@code diagnose}. Start at {@link org.bonafide.data.SourceText}.
 */
package org.bonafide.data;

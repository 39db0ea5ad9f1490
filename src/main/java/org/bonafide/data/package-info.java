/**
 * Our own data: files of words and data that a person wrote, read strictly, so that every slip has
 * a place; words by language; and what a language does with them, one grammar a language.
 *
 * <p>May see {@code diagnose}. Start at {@link org.bonafide.data.Data}.
 */
package org.bonafide.data;

/**
 * The one emitter of XML: Word's parts, web pages, vector pictures. Escapes are written here and
 * nowhere else.
 *
 * <p>May see nothing. Start at {@code Markup}.
 */
package org.bonafide.write.markup;

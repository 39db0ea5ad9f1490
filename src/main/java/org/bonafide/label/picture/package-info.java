/**
 * Label pictures, and labels on pictures: drawn large enough to be read, placed on a copy, with
 * every mark that the picture already carries kept.
 *
 * <p>May see write.markup, evidence.container and diagnose. Start at {@code LabelPicture}, then
 * {@code Placing}.
 */
package org.bonafide.label.picture;

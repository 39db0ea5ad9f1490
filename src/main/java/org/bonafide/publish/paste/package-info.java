/**
 * What is pasted or posted: labels as text, linked data and pictures.
 *
 * <p>May see data, publish.files, publish.machine, label, label.picture, evidence.container,
 * instrument, write, project and diagnose. Start at {@code PasteTexts}.
 */
package org.bonafide.publish.paste;

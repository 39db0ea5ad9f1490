package org.bonafide.publish.returned;

import org.bonafide.publish.AskedTerms;

/**
 * What is asked of a draft that came back.
 *
 * <p>Example: {@code new ReturnedRequest("draft.docx", bytes, AskedTerms.NONE)}.
 *
 * @param file how findings call it
 * @param bytes the file
 * @param terms on which our draft was made, in place of what the record says
 */
public record ReturnedRequest(String file, byte[] bytes, AskedTerms terms) {}

package org.bonafide.publish.review;

/**
 * What is asked of a review.
 *
 * <p>Example: {@code new ReviewRequest("agency.docx", bytes, "")}.
 *
 * @param host how findings call the file
 * @param bytes the file
 * @param language tag of the language of the report; empty for that of the agreement
 */
public record ReviewRequest(String host, byte[] bytes, String language) {}

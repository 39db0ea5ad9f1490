package org.bonafide.publish.claim;

/**
 * A file that a claim is about.
 *
 * @param name without its folder, as in {@code poster.tif}
 * @param sha256 64 hexadecimal digits
 */
public record ClaimedFile(String name, String sha256) {}

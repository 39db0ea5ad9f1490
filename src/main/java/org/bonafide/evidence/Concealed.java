package org.bonafide.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What may be said of words that are confidential: how many characters they have, and their digest,
 * by which they can be shown later to be the same.
 *
 * @param characters as a reader counts them, not bytes
 * @param sha256 of the words in UTF-8
 */
public record Concealed(int characters, String sha256) {

  /** Counts and digests words. */
  public static Concealed of(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return new Concealed(
          words.codePointCount(0, words.length()), HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.bonafide.evidence;

import org.bonafide.evidence.container.Sha256;

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
    return new Concealed(words.codePointCount(0, words.length()), Sha256.of(words));
  }
}

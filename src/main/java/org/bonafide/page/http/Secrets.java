package org.bonafide.page.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What lets a browser in: the token of the address, and the cookie that it gets for it. They are
 * two, so that what stands in the history of a browser is not what it sends.
 *
 * <p>Example: {@code Secrets.drawn(new SecureRandom())}.
 */
public record Secrets(String token, String cookie) {

  private static final int BYTES = 24;

  /** Two that nobody can guess. */
  public static Secrets drawn(SecureRandom random) {
    return new Secrets(word(random), word(random));
  }

  private static String word(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Compares in a time that does not tell how much is right. */
  static boolean same(String secret, String shown) {
    return MessageDigest.isEqual(
        secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }
}

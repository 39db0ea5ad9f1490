package org.bonafide.evidence.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 as 64 hexadecimal digits, lower case.
 *
 * <p>Example: {@code Sha256.of("abc")} starts with {@code ba7816bf}.
 */
public final class Sha256 {

  private Sha256() {}

  /** The digest of a file, in memory that does not grow with it. */
  public static String of(Path file) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The digest of bytes. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(raw(bytes));
  }

  /** The digest of words in UTF-8. */
  public static String of(String words) {
    return of(words.getBytes(StandardCharsets.UTF_8));
  }

  /** The 32 bytes themselves. */
  public static byte[] raw(byte[] bytes) {
    return digest().digest(bytes);
  }

  /** A digest to be fed. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

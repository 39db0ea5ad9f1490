package org.bonafide.evidence.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hash of C2PA over the bytes of a file, but for the ranges that it leaves out: {@code
 * c2pa.hash.data}.
 *
 * @param left the ranges, in order
 */
record DataHash(String algorithm, byte[] hash, List<Range> left) {

  /** A range for the manifest itself and perhaps for XMP; nobody writes more. */
  private static final int MOST = 100;

  /** What the parts of a file format put around a manifest, at the most. */
  private static final int AROUND = 64 << 10;

  private static final Map<String, String> ALGORITHMS =
      Map.of("sha256", "SHA-256", "sha384", "SHA-384", "sha512", "SHA-512");

  /** A range of bytes. */
  record Range(long start, long length) {
    long end() {
      return start + length;
    }
  }

  /** The hash as the assertion gives it; nothing where its form is not known. */
  static Optional<DataHash> read(Map<String, Object> its, String claimed) {
    Optional<String> algorithm = algorithm(its, claimed);
    if (algorithm.isEmpty() || !(its.get("hash") instanceof byte[] hash)) {
      return Optional.empty();
    }
    List<Range> left = new ArrayList<>();
    for (Object range : Json.list(its.get("exclusions"))) {
      if (!(Json.map(range).get("start") instanceof Number start)
          || !(Json.map(range).get("length") instanceof Number length)) {
        return Optional.empty();
      }
      left.add(new Range(start.longValue(), length.longValue()));
    }
    left.sort(Comparator.comparing(Range::start));
    return Optional.of(new DataHash(algorithm.get(), hash, left));
  }

  /** The name that Java gives the algorithm of a hash; that of the claim where it names none. */
  static Optional<String> algorithm(Map<String, Object> its, String claimed) {
    String own = Json.words(its.get("alg"));
    return Optional.ofNullable(ALGORITHMS.get(own.isEmpty() ? claimed : own));
  }

  /** One that left out more than the manifest would match whatever stands there. */
  boolean isSound(int store) {
    long at = 0;
    long sum = 0;
    for (Range range : left) {
      if (range.start < at || range.length < 0 || range.length > Integer.MAX_VALUE) {
        return false;
      }
      at = range.end();
      sum += range.length;
    }
    return left.size() <= MOST && sum <= (long) store + AROUND;
  }

  Binding compared(Path file) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      return Binding.NOT_CHECKED;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[64 << 10];
      long at = 0;
      for (Range range : left) {
        at = feed(in, digest, at, range.start, buffer);
        // What is left out is passed over; a file that ends before is not the one that was hashed.
        if (at < range.start || in.skip(range.length) < range.length) {
          return Binding.DIFFERS;
        }
        at = range.end();
      }
      feed(in, digest, at, Long.MAX_VALUE, buffer);
    }
    return MessageDigest.isEqual(digest.digest(), hash) ? Binding.MATCHES : Binding.DIFFERS;
  }

  /** Feeds the bytes from a place to another, or to the end of the file; says how far it came. */
  static long feed(InputStream in, MessageDigest to, long from, long end, byte[] buffer)
      throws IOException {
    long at = from;
    while (at < end) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, end - at));
      if (read < 0) {
        break;
      }
      to.update(buffer, 0, read);
      at += read;
    }
    return at;
  }
}

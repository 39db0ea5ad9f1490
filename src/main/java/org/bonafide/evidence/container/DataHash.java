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
 * c2pa.hash.data} of the active manifest, which is the last of the store.
 *
 * @param left the ranges, in order
 */
record DataHash(String algorithm, byte[] hash, List<Range> left) {

  private static final String LABEL = "c2pa.hash.data";

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

  /** How a file stands to the manifest among its pieces. */
  static Binding of(Path file, List<Piece> pieces) throws IOException {
    List<Piece> stores = pieces.stream().filter(p -> p.kind() == Piece.Kind.JUMBF).toList();
    if (stores.isEmpty()) {
      return Binding.NONE;
    }
    byte[] store = stores.get(0).data();
    Optional<DataHash> stated = stores.size() > 1 ? Optional.empty() : stated(store);
    return stated.isEmpty() || !stated.get().isSound(store.length)
        ? Binding.NOT_CHECKED
        : stated.get().compared(file);
  }

  private static Optional<DataHash> stated(byte[] store) {
    List<Jumbf> manifests = Jumbf.read(store).map(Jumbf::within).orElse(List.of());
    if (manifests.isEmpty()) {
      return Optional.empty();
    }
    Jumbf active = manifests.get(manifests.size() - 1);
    List<Jumbf> hashes =
        active.labelled("c2pa.assertions").stream()
            .flatMap(all -> all.within().stream())
            .filter(assertion -> assertion.label().startsWith(LABEL))
            .toList();
    return hashes.size() == 1 ? read(tree(hashes.get(0)), claimed(active)) : Optional.empty();
  }

  /** The algorithm that the claim names for all of its assertions. */
  private static String claimed(Jumbf manifest) {
    return manifest
        .labelled("c2pa.claim")
        .map(claim -> Json.words(tree(claim).get("alg")))
        .orElse("");
  }

  private static Map<String, Object> tree(Jumbf box) {
    return box.content("cbor").flatMap(Json::cbor).map(Json::map).orElse(Map.of());
  }

  private static Optional<DataHash> read(Map<String, Object> its, String claimed) {
    String own = Json.words(its.get("alg"));
    String algorithm = ALGORITHMS.get(own.isEmpty() ? claimed : own);
    if (algorithm == null || !(its.get("hash") instanceof byte[] hash)) {
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
    return Optional.of(new DataHash(algorithm, hash, left));
  }

  /** One that left out more than the manifest would match whatever stands there. */
  private boolean isSound(int store) {
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

  private Binding compared(Path file) throws IOException {
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

  private static long feed(InputStream in, MessageDigest to, long from, long end, byte[] buffer)
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

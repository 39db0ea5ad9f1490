package org.bonafide.evidence.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The hash of C2PA over a file made of boxes, as MP4, MOV, HEIC and AVIF are ({@code
 * c2pa.hash.bmff.v2} and {@code v3}): over all bytes but those of the boxes that it leaves out, and
 * before each box at the top of which something is left over the place of that box in eight bytes.
 *
 * <p>Whether a tree of hashes over the film itself holds is not asked; where there is one, a file
 * whose other parts are as they were is not checked, and one whose other parts differ differs.
 *
 * @param hasTree whether parts of the file are hashed in a tree of their own
 */
record BmffHash(String algorithm, byte[] hash, List<LeftOut> left, boolean hasTree) {

  /** No tool leaves out more. */
  private static final int MOST = 100;

  BmffHash {
    left = List.copyOf(left);
  }

  /** The hash as the assertion gives it; nothing where its form is not known. */
  static Optional<BmffHash> read(Map<String, Object> its, String claimed) {
    Optional<String> algorithm = DataHash.algorithm(its, claimed);
    List<Object> stated = Json.list(its.get("exclusions"));
    List<LeftOut> left =
        stated.stream().flatMap(one -> LeftOut.read(Json.map(one)).stream()).toList();
    return algorithm.isPresent()
            && its.get("hash") instanceof byte[] hash
            && left.size() == stated.size()
            && left.size() <= MOST
        ? Optional.of(new BmffHash(algorithm.get(), hash, left, its.get("merkle") != null))
        : Optional.empty();
  }

  /** How a file stands to it. */
  Binding compared(Path file) throws IOException {
    List<DataHash.Range> ranges = new ArrayList<>();
    TreeSet<Long> tops = new TreeSet<>();
    try (FilePlaces places = FilePlaces.of(file)) {
      Pieces unused = new Pieces();
      FileBox.each(places, 0, places.size(), unused, box -> tops.add(box.start()));
      for (LeftOut one : left) {
        if (!one.within(places, ranges, tops)) {
          return Binding.NOT_CHECKED;
        }
      }
    }
    boolean same;
    try {
      same = MessageDigest.isEqual(digest(file, ranges, tops), hash);
    } catch (NoSuchAlgorithmException e) {
      return Binding.NOT_CHECKED;
    }
    if (!same) {
      return Binding.DIFFERS;
    }
    // One that left out the film itself would match whatever is shown.
    boolean whole = !hasTree && LeftOut.showNothing(left);
    return whole ? Binding.MATCHES : Binding.NOT_CHECKED;
  }

  private byte[] digest(Path file, List<DataHash.Range> ranges, TreeSet<Long> tops)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance(algorithm);
    ranges.sort(Comparator.comparing(DataHash.Range::start));
    byte[] buffer = new byte[64 << 10];
    try (InputStream in = Files.newInputStream(file)) {
      long at = 0;
      for (DataHash.Range range : ranges) {
        at = feed(in, digest, at, range.start(), tops, buffer);
        if (range.end() > at) {
          in.skipNBytes(range.end() - at);
          at = range.end();
        }
      }
      feed(in, digest, at, Long.MAX_VALUE, tops, buffer);
    }
    return digest.digest();
  }

  /** Feeds bytes up to a place, and before each box its own place. */
  private static long feed(
      InputStream in, MessageDigest digest, long from, long end, TreeSet<Long> tops, byte[] buffer)
      throws IOException {
    long at = from;
    for (Long top = tops.ceiling(at); top != null && top < end; top = tops.higher(top)) {
      at = DataHash.feed(in, digest, at, top, buffer);
      digest.update(ByteBuffer.allocate(8).putLong(top).array());
    }
    return DataHash.feed(in, digest, at, end, buffer);
  }
}

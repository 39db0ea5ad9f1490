package org.bonafide.evidence.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bonafide.evidence.container.Sha256;

/**
 * The root of a hash tree over lines, as RFC 6962 section 2.1 builds it: a leaf is hashed after a
 * byte 0, a node after a byte 1, and the left side holds the largest power of two that is smaller
 * than the number of leaves. With the root alone in hand, one line can be shown to have been sealed
 * without the others being shown.
 */
final class MerkleRoot {

  private MerkleRoot() {}

  /** The root as hexadecimal digits; that of no line is the digest of nothing. */
  static String of(List<String> lines) {
    List<byte[]> leaves = new ArrayList<>();
    for (String line : lines) {
      leaves.add(hash((byte) 0, line.getBytes(StandardCharsets.UTF_8), new byte[0]));
    }
    return HexFormat.of().formatHex(leaves.isEmpty() ? Sha256.raw(new byte[0]) : root(leaves));
  }

  private static byte[] root(List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int left = Integer.highestOneBit(leaves.size() - 1);
    return hash((byte) 1, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
  }

  private static byte[] hash(byte prefix, byte[] first, byte[] second) {
    MessageDigest digest = Sha256.digest();
    digest.update(prefix);
    digest.update(first);
    return digest.digest(second);
  }
}

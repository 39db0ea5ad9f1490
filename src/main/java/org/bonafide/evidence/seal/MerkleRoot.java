package org.bonafide.evidence.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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
      leaves.add(leaf(line));
    }
    return HexFormat.of().formatHex(leaves.isEmpty() ? Sha256.raw(new byte[0]) : root(leaves));
  }

  /** The nodes beside the way from a line to the root, the lowest first. */
  static List<String> beside(List<String> lines, int index) {
    List<byte[]> leaves = new ArrayList<>();
    lines.forEach(line -> leaves.add(leaf(line)));
    List<String> nodes = new ArrayList<>();
    beside(leaves, index, nodes);
    return nodes;
  }

  private static void beside(List<byte[]> leaves, int index, List<String> nodes) {
    if (leaves.size() > 1) {
      int left = Integer.highestOneBit(leaves.size() - 1);
      boolean inLeft = index < left;
      beside(
          inLeft ? leaves.subList(0, left) : leaves.subList(left, leaves.size()),
          inLeft ? index : index - left,
          nodes);
      List<byte[]> other = inLeft ? leaves.subList(left, leaves.size()) : leaves.subList(0, left);
      nodes.add(HexFormat.of().formatHex(root(other)));
    }
  }

  /** The root to which a line leads; nothing where the nodes are too many or too few. */
  static Optional<String> from(String line, int index, int lines, List<String> beside) {
    if (index < 0 || index >= lines) {
      return Optional.empty();
    }
    byte[] node = leaf(line);
    int at = index;
    int last = lines - 1;
    for (String one : beside) {
      if (last == 0) {
        return Optional.empty();
      }
      byte[] other = HexFormat.of().parseHex(one);
      if (at % 2 == 1 || at == last) {
        node = hash((byte) 1, other, node);
        while (at % 2 == 0 && at != 0) {
          at >>= 1;
          last >>= 1;
        }
      } else {
        node = hash((byte) 1, node, other);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 ? Optional.of(HexFormat.of().formatHex(node)) : Optional.empty();
  }

  private static byte[] leaf(String line) {
    return hash((byte) 0, line.getBytes(StandardCharsets.UTF_8), new byte[0]);
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

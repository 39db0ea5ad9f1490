package org.bonafide.evidence.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes of a file of OpenTimestamps which digest it is for, and where that digest was put: into
 * which block of Bitcoin, whose Merkle root is computed from it, or into a calendar that had not
 * yet put it anywhere. Whether the block has that root, only the chain can say.
 *
 * <p>Form: the head, a version, the algorithm and the digest of the file; then operations on the
 * digest, which may fork, each branch up to an attestation.
 */
final class OtsIntake {

  private static final String HEAD =
      "\0OpenTimestamps\0\0Proof\0\u00bf\u0089\u00e2\u00e8\u0084\u00e8\u0092\u0094";

  /** Such files are some hundred bytes, or a few thousand. */
  private static final int LARGEST = 1 << 20;

  private static final int LONGEST = 4_096;
  private static final int MOST_STEPS = 20_000;
  private static final int MOST_ATTESTED = 50;

  private static final int ATTESTATION = 0x00;
  private static final int FORK = 0xFF;
  private static final int SHA_256 = 0x08;

  private static final String BITCOIN = "0588960d73d71901";
  private static final String PENDING = "83dfe30d2ef90c8e";

  /** Whose result is not computed where its algorithm is not at hand. */
  private static final byte[] NOT_COMPUTED = {};

  private final byte[] file;
  private int at = HEAD.length();
  private int steps;

  private OtsIntake(byte[] file) {
    this.file = file;
  }

  static boolean is(FileHead head) {
    return head.begins(HEAD);
  }

  static void take(FilePlaces file, Pieces pieces) throws IOException {
    if (file.size() > LARGEST) {
      pieces.trouble(Trouble.TOO_LARGE);
      return;
    }
    Optional<Map<String, Object>> read = new OtsIntake(file.at(0, (int) file.size())).whole();
    if (read.isPresent()) {
      pieces.add(Summary.piece("opentimestamps", read.get()));
    } else {
      pieces.trouble(Trouble.DAMAGED);
    }
  }

  private Optional<Map<String, Object>> whole() {
    try {
      long version = number();
      int algorithm = next();
      if (version != 1 || algorithm != SHA_256) {
        return Optional.empty();
      }
      byte[] digest = bytes(32);
      Map<String, Object> attested = new LinkedHashMap<>();
      attestations(digest, attested);
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("sha256", HexFormat.of().formatHex(digest));
      fields.put("attested", attested);
      return at == file.length ? Optional.of(fields) : Optional.empty();
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** Walks all branches without recursion: what is left of a fork waits. */
  private void attestations(byte[] digest, Map<String, Object> attested) {
    Deque<byte[]> waiting = new ArrayDeque<>();
    byte[] message = digest;
    while (message != null) {
      if (steps++ > MOST_STEPS) {
        throw new IndexOutOfBoundsException("more steps than any tool writes");
      }
      int tag = next();
      if (tag == FORK) {
        waiting.push(message);
        tag = next();
      }
      if (tag == ATTESTATION) {
        attestation(message, attested);
        message = waiting.poll();
      } else {
        message = applied(tag, message);
      }
    }
  }

  private void attestation(byte[] message, Map<String, Object> attested) {
    String kind = HexFormat.of().formatHex(bytes(8));
    int length = length();
    int end = at + length;
    if (attested.size() < MOST_ATTESTED) {
      if (kind.equals(BITCOIN)) {
        attested.put("bitcoin " + number(), message.length == 32 ? root(message) : "");
      } else if (kind.equals(PENDING)) {
        attested.put("pending " + new String(bytes(length()), StandardCharsets.US_ASCII), "");
      } else {
        attested.put("other " + kind, "");
      }
    }
    at = end;
  }

  /** As explorers of the chain print it: the last byte first. */
  private static String root(byte[] message) {
    return HexFormat.of().formatHex(reversed(message));
  }

  private byte[] applied(int tag, byte[] message) {
    byte[] argument = tag == 0xF0 || tag == 0xF1 ? bytes(length()) : new byte[0];
    if (message.length == 0) {
      return known(tag) ? NOT_COMPUTED : fail();
    }
    byte[] result =
        switch (tag) {
          case 0xF0 -> joined(message, argument);
          case 0xF1 -> joined(argument, message);
          case 0xF2 -> reversed(message);
          case 0xF3 -> HexFormat.of().formatHex(message).getBytes(StandardCharsets.US_ASCII);
          case SHA_256 -> hashed("SHA-256", message);
          case 0x02 -> hashed("SHA-1", message);
          case 0x03, 0x67 -> NOT_COMPUTED;
          default -> fail();
        };
    return result.length > LONGEST ? fail() : result;
  }

  private static boolean known(int tag) {
    return tag >= 0xF0 && tag <= 0xF3 || tag == SHA_256 || tag == 2 || tag == 3 || tag == 0x67;
  }

  private static byte[] fail() {
    throw new IndexOutOfBoundsException("no such operation");
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] reversed(byte[] message) {
    byte[] result = new byte[message.length];
    for (int i = 0; i < message.length; i++) {
      result[i] = message[message.length - 1 - i];
    }
    return result;
  }

  private static byte[] hashed(String algorithm, byte[] message) {
    try {
      return MessageDigest.getInstance(algorithm).digest(message);
    } catch (NoSuchAlgorithmException e) {
      return NOT_COMPUTED;
    }
  }

  private int next() {
    return file[at++] & 0xFF;
  }

  private byte[] bytes(int count) {
    if (count > file.length - at) {
      throw new IndexOutOfBoundsException("the file ends before");
    }
    at += count;
    return Arrays.copyOfRange(file, at - count, at);
  }

  private int length() {
    long length = number();
    if (length > LONGEST * 2) {
      throw new IndexOutOfBoundsException("longer than any tool writes");
    }
    return (int) length;
  }

  /** Seven bits a byte, the lowest first. */
  private long number() {
    long value = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      int b = next();
      value |= (long) (b & 0x7F) << shift;
      if (b < 0x80) {
        return value;
      }
    }
    throw new IndexOutOfBoundsException("no such number");
  }
}

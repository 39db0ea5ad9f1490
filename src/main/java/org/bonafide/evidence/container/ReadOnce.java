package org.bonafide.evidence.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;

/** A file read once from front to end: its parts and its digest come from the same bytes. */
final class ReadOnce {

  private static final int BUFFER = 64 << 10;

  private final DigestInputStream digested;
  private final BufferedInputStream in;
  private final byte[] passed = new byte[8 << 10];
  private final long size;
  private long at;

  private final boolean whole;

  /**
   * Over a stream whose size the file system gives.
   *
   * @param size what the file system says; a file that is longer is read to its end all the same
   * @param whole whether every byte is read and digested; else what is passed over is not read
   */
  ReadOnce(InputStream raw, long size, boolean whole) {
    digested = new DigestInputStream(raw, Sha256.digest());
    digested.on(whole);
    this.whole = whole;
    in = new BufferedInputStream(digested, BUFFER);
    this.size = size;
  }

  /** What should be left. */
  long left() {
    return Math.max(0, size - at);
  }

  /** The next bytes without taking them. */
  byte[] peek(int count) throws IOException {
    in.mark(count);
    byte[] bytes = in.readNBytes(count);
    in.reset();
    return bytes;
  }

  /** The next bytes; fewer at the end of the file. */
  byte[] take(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    at += bytes.length;
    return bytes;
  }

  /**
   * Passes over bytes; false where the file ends before. Where the whole file is digested they are
   * read all the same: a stream that skips would leave them out.
   */
  boolean skip(long count) throws IOException {
    long left = count;
    long jumped = 1;
    while (!whole && left > 0 && jumped > 0) {
      jumped = in.skip(left);
      left -= jumped;
      at += jumped;
    }
    while (left > 0) {
      int read = in.read(passed, 0, (int) Math.min(passed.length, left));
      if (read < 0) {
        return false;
      }
      left -= read;
      at += read;
    }
    return true;
  }

  /** A number of four bytes, the highest first; -1 at the end of the file. */
  long number() throws IOException {
    byte[] b = take(4);
    return b.length < 4
        ? -1
        : (b[0] & 0xFFL) << 24 | (b[1] & 0xFF) << 16 | (b[2] & 0xFF) << 8 | b[3] & 0xFF;
  }

  /** Reads what is left and closes the digest. */
  String digest() throws IOException {
    at += in.transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digested.getMessageDigest().digest());
  }

  /** How many bytes were read. */
  long read() {
    return at;
  }

  /** The stream itself, for readers that take what they need. */
  InputStream stream() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        int b = in.read();
        at += b < 0 ? 0 : 1;
        return b;
      }

      @Override
      public int read(byte[] bytes, int from, int count) throws IOException {
        int n = in.read(bytes, from, count);
        at += Math.max(0, n);
        return n;
      }
    };
  }
}

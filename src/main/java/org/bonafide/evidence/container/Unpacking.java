package org.bonafide.evidence.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much may still be unpacked from one file; a bomb runs into its end. */
final class Unpacking {

  private long left;

  Unpacking(long most) {
    left = most;
  }

  /** A stream that counts against what is left, and breaks off where nothing is. */
  InputStream of(InputStream packed) {
    return new FilterInputStream(packed) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        count(Math.max(0, n));
        return n;
      }
    };
  }

  private void count(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException("unpacks to more than any tool writes");
    }
  }
}

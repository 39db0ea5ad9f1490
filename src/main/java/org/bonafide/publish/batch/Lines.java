package org.bonafide.publish.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a file of any length, one at a time, of each no more bytes than are looked at. */
final class Lines implements AutoCloseable {

  private final InputStream in;
  private final int most;
  private long position;
  private long number;

  Lines(InputStream in, int most) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.most = most;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param bytes without its end; no more than are looked at
   * @param ended whether a line feed stands behind it
   * @param end where the next line begins
   */
  record Line(long number, byte[] bytes, boolean ended, long end) {}

  /** The next line; nothing at the end of the file. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    int c = in.read();
    if (c < 0) {
      return Optional.empty();
    }
    while (c >= 0 && c != '\n') {
      position++;
      if (bytes.size() < most) {
        bytes.write(c);
      }
      c = in.read();
    }
    position += c < 0 ? 0 : 1;
    return Optional.of(new Line(++number, bytes.toByteArray(), c >= 0, position));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

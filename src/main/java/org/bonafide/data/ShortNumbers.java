package org.bonafide.data;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Numbers in as few bytes as they need, for tables that the build makes: seven bits a byte, the
 * lowest first, and the eighth where another byte follows. 300 is {@code AC 02}. None is below 0.
 */
public final class ShortNumbers {

  private ShortNumbers() {}

  /** Writes one. */
  public static void write(int number, ByteArrayOutputStream out) {
    int rest = number;
    for (; rest > 0x7F; rest >>>= 7) {
      out.write(rest & 0x7F | 0x80);
    }
    out.write(rest);
  }

  /** Reads one from where the bytes stand. */
  public static int read(ByteBuffer from) {
    int sum = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = from.get();
      sum |= (next & 0x7F) << shift;
      if (next >= 0) {
        return sum;
      }
    }
  }
}

package org.bonafide.write.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;
import org.bonafide.data.Latest;

/** Packs bytes, and keeps the last ones for whoever brings the same. */
final class KeptPackings {

  private static final int MOST = 64;

  /** The bytes of what is kept: a subset of a Latin font has some 20,000. */
  private static final int LONGEST = 1 << 17;

  private final Map<ByteBuffer, byte[]> kept = Collections.synchronizedMap(new Latest<>(MOST));

  /** Whether bytes in the form of zlib stand there as they are: RFC 1951, 3.2.4. */
  static boolean isUnpacked(byte[] zlib) {
    return zlib.length > 2 && (zlib[2] & 0b110) == 0;
  }

  /**
   * The same content, packed.
   *
   * @param zlib whose content stands there as it is
   */
  byte[] packed(byte[] zlib) {
    ByteBuffer key = ByteBuffer.wrap(zlib);
    byte[] before = kept.get(key);
    if (before != null) {
      return before;
    }
    byte[] packed = packedAnew(zlib);
    if (zlib.length <= LONGEST) {
      kept.put(key, packed);
    }
    return packed;
  }

  private static byte[] packedAnew(byte[] zlib) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(zlib.length / 2);
    try (InflaterOutputStream packing = new InflaterOutputStream(new DeflaterOutputStream(out))) {
      packing.write(zlib);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

package org.bonafide.write.docx;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** One part of a Word file; it is packed when it is first asked for, and packed it stays. */
final class PackedPart {

  /**
   * A part as it stands in the package.
   *
   * @param size of the part before it was packed
   */
  record Packed(byte[] bytes, int size, long crc) {}

  private final byte[] bytes;
  private volatile Packed packed;

  PackedPart(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  Packed packed() {
    Packed known = packed;
    if (known == null) {
      known = pack();
      packed = known;
    }
    return known;
  }

  private Packed pack() {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 6 + 64);
      byte[] buffer = new byte[8_192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return new Packed(out.toByteArray(), bytes.length, crc.getValue());
    } finally {
      deflater.end();
    }
  }
}

package org.bonafide.word;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * An entry that a zip gets behind those that it has.
 *
 * @param row of the directory
 */
record AddedEntry(byte[] row) {

  private static final int DAY = 2 << 5 | 1; // 1 February 1980, the same in every time zone
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;

  /** Writes the entry; its row of the directory is written later. */
  static AddedEntry write(String name, byte[] part, byte[] packed, ByteArrayOutputStream out) {
    int at = out.size();
    byte[] named = name.getBytes(StandardCharsets.UTF_8);
    CRC32 crc = new CRC32();
    crc.update(part);
    ByteBuffer local = header(LOCAL, 30 + named.length, 0, packed, part, crc, named);
    local.putShort((short) 0).put(named);
    out.write(local.array(), 0, local.capacity());
    out.write(packed, 0, packed.length);
    ByteBuffer row = header(CENTRAL, 46 + named.length, 20, packed, part, crc, named);
    row.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0);
    row.putInt(0).putInt(at).put(named);
    return new AddedEntry(row.array());
  }

  /** What both headers begin with; {@code by} is the version that wrote it, in the directory. */
  private static ByteBuffer header(
      int mark, int size, int by, byte[] packed, byte[] part, CRC32 crc, byte[] named) {
    ByteBuffer header = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).putInt(mark);
    if (by > 0) {
      header.putShort((short) by);
    }
    header.putShort((short) 20).putShort((short) 0x0800).putShort((short) 8);
    header.putShort((short) 0).putShort((short) DAY).putInt((int) crc.getValue());
    header.putInt(packed.length).putInt(part.length).putShort((short) named.length);
    return header;
  }
}

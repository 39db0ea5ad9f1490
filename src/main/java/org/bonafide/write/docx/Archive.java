package org.bonafide.write.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Packs parts into a zip whose bytes depend on nothing but the parts. Our own and not the JDK's,
 * which would pack again what is the same in every file; the bytes are those that it writes.
 */
final class Archive {

  private static final int LOCAL = 0x04034B50;
  private static final int BEHIND = 0x08074B50;
  private static final int CENTRAL = 0x02014B50;
  private static final int END = 0x06054B50;

  private static final int LOCAL_LENGTH = 30;
  private static final int BEHIND_LENGTH = 16;
  private static final int CENTRAL_LENGTH = 46;
  private static final int END_LENGTH = 22;

  private static final short VERSION = 20;
  private static final short DEFLATED = 8;

  /** Sizes stand behind the part, and its name is UTF-8. */
  private static final short FLAGS = 0x0808;

  /** 1 February 1980: the clock is never read. */
  private static final int TIME = 2 << 21 | 1 << 16;

  private Archive() {}

  /** A part in its place. */
  private record Entry(byte[] name, PackedPart.Packed part, int at) {

    int length() {
      return LOCAL_LENGTH + name.length + part.bytes().length + BEHIND_LENGTH;
    }
  }

  /** The parts in their order, which puts {@code [Content_Types].xml} first as Word does. */
  static byte[] of(SortedMap<String, PackedPart> parts) {
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    int central = 0;
    for (var part : parts.entrySet()) {
      byte[] name = part.getKey().getBytes(StandardCharsets.UTF_8);
      Entry entry = new Entry(name, part.getValue().packed(), at);
      entries.add(entry);
      at += entry.length();
      central += CENTRAL_LENGTH + name.length;
    }
    ByteBuffer zip = ByteBuffer.allocate(at + central + END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    entries.forEach(entry -> local(zip, entry));
    entries.forEach(entry -> central(zip, entry));
    short count = (short) entries.size();
    zip.putInt(END).putShort((short) 0).putShort((short) 0).putShort(count).putShort(count);
    zip.putInt(central).putInt(at).putShort((short) 0);
    return zip.array();
  }

  private static void local(ByteBuffer zip, Entry entry) {
    zip.putInt(LOCAL).putShort(VERSION).putShort(FLAGS).putShort(DEFLATED).putInt(TIME);
    zip.putInt(0).putInt(0).putInt(0); // as FLAGS says
    zip.putShort((short) entry.name().length).putShort((short) 0).put(entry.name());
    zip.put(entry.part().bytes());
    zip.putInt(BEHIND);
    sizes(zip, entry.part());
  }

  private static void central(ByteBuffer zip, Entry entry) {
    zip.putInt(CENTRAL).putShort(VERSION).putShort(VERSION).putShort(FLAGS).putShort(DEFLATED);
    zip.putInt(TIME);
    sizes(zip, entry.part());
    zip.putShort((short) entry.name().length);
    zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
    zip.putInt(entry.at()).put(entry.name());
  }

  private static void sizes(ByteBuffer zip, PackedPart.Packed part) {
    zip.putInt((int) part.crc()).putInt(part.bytes().length).putInt(part.size());
  }
}

package org.bonafide.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The directory of a zip, read strictly: what the directory says must be what stands at each place,
 * no two entries overlap, and no name stands twice or leads out of the file.
 *
 * @param end where the record at the end of the directory stands
 * @param start where the directory begins
 */
record PackageDirectory(List<PackageEntry> entries, int start, int end) {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LOCAL_SIZE = 30;
  private static final int CENTRAL_SIZE = 46;
  private static final int COMMENT = 65_535;
  private static final int ENTRIES = 5000;

  static PackageDirectory read(String file, byte[] bytes) throws HostRefused {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    try {
      return read(file, in);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw HostRefused.unreadable(file, "its directory points outside the file.");
    }
  }

  private static PackageDirectory read(String file, ByteBuffer in) throws HostRefused {
    int end = end(file, in);
    int count = in.getShort(end + 10) & 0xffff;
    int start = in.getInt(end + 16);
    if (count > ENTRIES || start < 0 || in.getShort(end + 8) != in.getShort(end + 10)) {
      throw HostRefused.unreadable(file, "its directory is not that of a Word file.");
    }
    List<PackageEntry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int at = start;
    for (int i = 0; i < count; i++) {
      PackageEntry entry = entry(file, in, at);
      if (!names.add(entry.name().toLowerCase(Locale.ROOT)) || leadsOut(entry.name())) {
        throw HostRefused.unreadable(file, "a name in it stands twice or leads out of it.");
      }
      entries.add(entry);
      at = entry.centralEnd();
    }
    if (at > end) {
      throw HostRefused.unreadable(file, "its directory runs over its end.");
    }
    entries.sort(Comparator.comparingInt(PackageEntry::local));
    int before = 0;
    for (PackageEntry entry : entries) {
      if (entry.local() < before || (long) entry.data() + entry.packed() > start) {
        throw HostRefused.unreadable(file, "parts of it lie over each other.");
      }
      before = entry.data() + entry.packed();
    }
    return new PackageDirectory(List.copyOf(entries), start, end);
  }

  private static int end(String file, ByteBuffer in) throws HostRefused {
    for (int at = in.limit() - END_SIZE; at >= 0 && at >= in.limit() - END_SIZE - COMMENT; at--) {
      if (in.getInt(at) == END && at + END_SIZE + (in.getShort(at + 20) & 0xffff) == in.limit()) {
        return at;
      }
    }
    throw HostRefused.unreadable(file, "it is not a zip, or the end of it is missing.");
  }

  private static PackageEntry entry(String file, ByteBuffer in, int at) throws HostRefused {
    int flags = in.getShort(at + 8);
    int method = in.getShort(at + 10);
    int name = in.getShort(at + 28) & 0xffff;
    int local = in.getInt(at + 42);
    if (in.getInt(at) != CENTRAL || in.getInt(local) != LOCAL) {
      throw HostRefused.unreadable(file, "its directory does not match what is in it.");
    }
    if ((flags & 1) != 0 || method != 0 && method != 8) {
      throw HostRefused.unreadable(file, "a part of it is encrypted or packed in an unknown way.");
    }
    int localName = in.getShort(local + 26) & 0xffff;
    String said = text(in, at + CENTRAL_SIZE, name);
    if (!said.equals(text(in, local + LOCAL_SIZE, localName))) {
      throw HostRefused.unreadable(file, "a part has two names.");
    }
    int packed = in.getInt(at + 20);
    int size = in.getInt(at + 24);
    if (packed < 0 || size < 0) {
      throw HostRefused.unreadable(file, "a part claims to be too large.");
    }
    int extra = in.getShort(at + 30) & 0xffff;
    int comment = in.getShort(at + 32) & 0xffff;
    int data = local + LOCAL_SIZE + localName + (in.getShort(local + 28) & 0xffff);
    int rowEnd = at + CENTRAL_SIZE + name + extra + comment;
    long crc = in.getInt(at + 16) & 0xffffffffL;
    return new PackageEntry(said, method, crc, packed, size, local, data, at, rowEnd);
  }

  private static String text(ByteBuffer in, int at, int length) {
    byte[] name = new byte[length];
    in.get(at, name);
    return new String(name, StandardCharsets.UTF_8);
  }

  private static boolean leadsOut(String name) {
    return name.isEmpty()
        || name.startsWith("/")
        || name.contains("\\")
        || name.contains("\0")
        || List.of(name.split("/", -1)).contains("..");
  }
}

package org.bonafide.word;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A Word file as the zip that it is: its parts unpacked within bounds, and a copy in which some are
 * replaced while every other byte of an entry, packed as it was, stays.
 *
 * <p>Limits: 100 MB as a file, 300 MB unpacked, 60 MB a part of XML; a part that unpacks to more
 * than 200 times its size is a bomb.
 *
 * <p>Example: {@code WordPackage.read("agency.docx", bytes).with(Map.of("word/document.xml",
 * other))}.
 */
public final class WordPackage {

  /** Bytes of a file that are still read. */
  public static final int LIMIT = 100_000_000;

  private static final long UNPACKED = 300_000_000;
  private static final int XML = 60_000_000;
  private static final int RATIO = 200;
  private static final int SMALL = 1_000_000;

  private final byte[] bytes;
  private final PackageDirectory directory;
  private final Map<String, byte[]> parts;

  private WordPackage(byte[] bytes, PackageDirectory directory, Map<String, byte[]> parts) {
    this.bytes = bytes;
    this.directory = directory;
    this.parts = Collections.unmodifiableMap(parts);
  }

  /**
   * Reads all parts of a file.
   *
   * @param file as findings call it
   * @throws HostRefused where it is no zip that can be trusted to be what it says
   */
  public static WordPackage read(String file, byte[] bytes) throws HostRefused {
    if (bytes.length > LIMIT) {
      throw HostRefused.unreadable(file, "it is larger than 100 MB.");
    }
    if (bytes.length > 8 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf) {
      throw HostRefused.unreadable(file, "it is an old .doc, or it has a password.");
    }
    PackageDirectory directory = PackageDirectory.read(file, bytes);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long all = 0;
    for (PackageEntry entry : directory.entries()) {
      all += entry.size();
      boolean bomb = entry.size() > SMALL && entry.size() / RATIO > entry.packed();
      if (all > UNPACKED || bomb || entry.isXml() && entry.size() > XML) {
        throw HostRefused.unreadable(file, "it unpacks to far more than an agreement holds.");
      }
      parts.put(entry.name(), unpacked(file, bytes, entry));
    }
    return new WordPackage(bytes, directory, parts);
  }

  private static byte[] unpacked(String file, byte[] bytes, PackageEntry entry) throws HostRefused {
    byte[] out = new byte[entry.size()];
    int got = 0;
    boolean more = false;
    if (entry.method() == 0) {
      more = entry.packed() != entry.size();
      got = Math.min(entry.packed(), entry.size());
      System.arraycopy(bytes, entry.data(), out, 0, got);
    } else {
      Inflater inflater = new Inflater(true);
      try {
        inflater.setInput(bytes, entry.data(), entry.packed());
        int step = 1;
        while (got < out.length && step > 0) {
          step = inflater.inflate(out, got, out.length - got);
          got += step;
        }
        more = inflater.inflate(new byte[1]) > 0;
      } catch (DataFormatException e) {
        more = true;
      } finally {
        inflater.end();
      }
    }
    CRC32 crc = new CRC32();
    crc.update(out);
    if (more || got != entry.size() || crc.getValue() != entry.crc()) {
      throw HostRefused.unreadable(file, "the part \"" + entry.name() + "\" is damaged.");
    }
    return out;
  }

  /** The parts by name, in the order of the file. */
  public Map<String, byte[]> parts() {
    return parts;
  }

  /** A part, where it is there. */
  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The file as it was read. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * A copy with other words in some of its parts; every other entry stays as it lies. A part that
   * is not there is added behind the others.
   */
  public byte[] with(Map<String, byte[]> replaced) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 65_536);
    Map<String, PackageEntry> moved = new LinkedHashMap<>();
    int from = 0;
    for (int i = 0; i < directory.entries().size(); i++) {
      PackageEntry entry = directory.entries().get(i);
      boolean last = i + 1 == directory.entries().size();
      int next = last ? directory.start() : directory.entries().get(i + 1).local();
      out.write(bytes, from, entry.local() - from);
      from = next;
      byte[] other = replaced.get(entry.name());
      moved.put(entry.name(), moved(entry, other, next, out));
    }
    if (directory.entries().isEmpty()) {
      out.write(bytes, 0, directory.start());
    }
    List<AddedEntry> added = new ArrayList<>();
    replaced.forEach(
        (name, part) -> {
          if (!parts.containsKey(name)) {
            added.add(AddedEntry.write(name, part, deflated(part), out));
          }
        });
    directory(out, moved, added);
    return out.toByteArray();
  }

  private PackageEntry moved(
      PackageEntry entry, byte[] other, int next, ByteArrayOutputStream out) {
    int local = out.size();
    if (other == null) {
      out.write(bytes, entry.local(), next - entry.local());
      return at(entry, local, entry.crc(), entry.packed(), entry.size());
    }
    byte[] packed = entry.method() == 0 ? other : deflated(other);
    CRC32 crc = new CRC32();
    crc.update(other);
    byte[] header = new byte[entry.data() - entry.local()];
    System.arraycopy(bytes, entry.local(), header, 0, header.length);
    ByteBuffer in = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    in.putShort(6, (short) (in.getShort(6) & ~8)); // its size stands in front now
    in.putInt(14, (int) crc.getValue());
    in.putInt(18, packed.length);
    in.putInt(22, other.length);
    out.write(header, 0, header.length);
    out.write(packed, 0, packed.length);
    return at(entry, local, crc.getValue(), packed.length, other.length);
  }

  private static PackageEntry at(PackageEntry e, int local, long crc, int packed, int size) {
    return new PackageEntry(
        e.name(), e.method(), crc, packed, size, local, 0, e.central(), e.centralEnd());
  }

  private void directory(
      ByteArrayOutputStream out, Map<String, PackageEntry> moved, List<AddedEntry> added) {
    int start = out.size();
    int length = directory.end() - directory.start();
    byte[] rows = new byte[bytes.length - directory.start()];
    System.arraycopy(bytes, directory.start(), rows, 0, rows.length);
    ByteBuffer in = ByteBuffer.wrap(rows).order(ByteOrder.LITTLE_ENDIAN);
    for (PackageEntry was : directory.entries()) {
      PackageEntry is = moved.get(was.name());
      int row = was.central() - directory.start();
      if (is.packed() != was.packed() || is.size() != was.size() || is.crc() != was.crc()) {
        in.putShort(row + 8, (short) (in.getShort(row + 8) & ~8));
      }
      in.putInt(row + 16, (int) is.crc());
      in.putInt(row + 20, is.packed());
      in.putInt(row + 24, is.size());
      in.putInt(row + 42, is.local());
    }
    out.write(rows, 0, length);
    added.forEach(one -> out.write(one.row(), 0, one.row().length));
    int more = added.size();
    in.putShort(length + 8, (short) (in.getShort(length + 8) + more));
    in.putShort(length + 10, (short) (in.getShort(length + 10) + more));
    in.putInt(length + 12, out.size() - start);
    in.putInt(length + 16, start);
    out.write(rows, length, rows.length - length);
  }

  private static byte[] deflated(byte[] part) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream(part.length / 4 + 64);
    try {
      deflater.setInput(part);
      deflater.finish();
      byte[] buffer = new byte[16_384];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }
}

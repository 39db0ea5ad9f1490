package org.bonafide.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A TrueType file: which glyph stands for a character, and how wide it is. Read by ourselves, since
 * what a line holds must depend neither on the JDK nor on the library that embeds the font.
 *
 * <p>Only what the shipped fonts have is read: a character map in the formats 4 and 12.
 */
final class FontFile implements Widths {

  private static final int WINDOWS = 3;

  private final byte[] bytes;
  private final ByteBuffer file;
  private final int unitsPerEm;
  private final int widths;
  private final int widthCount;
  private final int map;
  private final boolean wide;

  FontFile(byte[] bytes) {
    this.bytes = bytes;
    this.file = ByteBuffer.wrap(bytes);
    this.unitsPerEm = unsigned(table("head") + 18);
    this.widths = table("hmtx");
    this.widthCount = unsigned(table("hhea") + 34);
    int all = map(10);
    this.wide = all >= 0;
    this.map = wide ? all : map(1);
  }

  static FontFile shipped(String name) {
    try (InputStream in = FontFile.class.getResourceAsStream("fonts/" + name)) {
      return new FontFile(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + name + " cannot be read", e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public int width(int codePoint) {
    int glyph = wide ? glyphOfAll(codePoint) : glyphOfBasic(codePoint);
    if (glyph < 0) {
      return -1;
    }
    return unsigned(widths + 4 * Math.min(glyph, widthCount - 1)) * 1000 / unitsPerEm;
  }

  /** Format 12: groups of a first character, a last one and the first one's glyph, in order. */
  private int glyphOfAll(int codePoint) {
    int low = 0;
    int high = file.getInt(map + 12) - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int group = map + 16 + 12 * middle;
      if (codePoint < file.getInt(group)) {
        high = middle - 1;
      } else if (codePoint > file.getInt(group + 4)) {
        low = middle + 1;
      } else {
        return file.getInt(group + 8) + codePoint - file.getInt(group);
      }
    }
    return -1;
  }

  /** Format 4: segments in four arrays: last characters, first ones, shifts, ways to a list. */
  private int glyphOfBasic(int codePoint) {
    int length = unsigned(map + 6);
    int ends = map + 14;
    for (int at = 0; at < length && codePoint < 0xFFFF; at += 2) {
      int first = unsigned(ends + length + 2 + at);
      if (codePoint <= unsigned(ends + at)) {
        int shift = unsigned(ends + 2 * length + 2 + at);
        int way = ends + 3 * length + 2 + at;
        if (codePoint < first) {
          return -1;
        }
        int glyph =
            unsigned(way) == 0
                ? codePoint
                : unsigned(way + unsigned(way) + 2 * (codePoint - first));
        return (glyph + shift) & 0xFFFF;
      }
    }
    return -1;
  }

  private int map(int encoding) {
    int start = table("cmap");
    for (int at = start + 4; at < start + 4 + 8 * unsigned(start + 2); at += 8) {
      if (unsigned(at) == WINDOWS && unsigned(at + 2) == encoding) {
        return start + file.getInt(at + 4);
      }
    }
    return -1;
  }

  private int table(String tag) {
    byte[] wanted = tag.getBytes(StandardCharsets.US_ASCII);
    for (int at = 12; at < 12 + 16 * unsigned(4); at += 16) {
      if (ByteBuffer.wrap(wanted).equals(file.slice(at, 4))) {
        return file.getInt(at + 8);
      }
    }
    throw new IllegalArgumentException("a font without " + tag);
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }
}

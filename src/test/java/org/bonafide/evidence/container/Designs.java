package org.bonafide.evidence.container;

import static org.bonafide.evidence.container.Films.joined;
import static org.bonafide.evidence.container.Films.letters;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small files of Clip Studio, with a database of three pages in them. */
public final class Designs {

  private static final int PAGE = 512;

  private Designs() {}

  /** A file with a canvas and a number of layers. */
  public static byte[] clip(int width, int height, int layers) {
    byte[] database = database(width, height, layers);
    return joined(
        letters("CSFCHUNK"),
        eight(0),
        eight(24),
        chunk("CHNKHead", new byte[40]),
        chunk("CHNKExta", new byte[100]),
        chunk("CHNKSQLi", database),
        chunk("CHNKFoot", new byte[0]));
  }

  private static byte[] chunk(String name, byte[] content) {
    return joined(letters(name), eight(content.length), content);
  }

  private static byte[] eight(long value) {
    return ByteBuffer.allocate(8).putLong(value).array();
  }

  private static byte[] database(int width, int height, int layers) {
    List<byte[]> tables =
        List.of(
            row(
                1,
                "table",
                "Canvas",
                "Canvas",
                2,
                "CREATE TABLE Canvas(_PW_ID INTEGER PRIMARY KEY,CanvasUnit INTEGER,CanvasWidth"
                    + " REAL, CanvasHeight REAL)"),
            row(
                2,
                "table",
                "Layer",
                "Layer",
                3,
                "CREATE TABLE Layer(_PW_ID INTEGER PRIMARY KEY, LayerName TEXT)"));
    List<byte[]> rows = new ArrayList<>();
    for (int i = 1; i <= layers; i++) {
      rows.add(row(i, null, "Layer " + i));
    }
    byte[] first = page(100, tables);
    ByteBuffer.wrap(first).put(letters("SQLite format 3\0")).putShort((short) PAGE);
    return joined(
        first, page(0, List.of(row(1, null, 0, (double) width, (double) height))), page(0, rows));
  }

  /** A leaf of a table: rows from the end of the page, and the list of their places. */
  private static byte[] page(int head, List<byte[]> rows) {
    ByteBuffer page = ByteBuffer.allocate(PAGE);
    page.put(head, (byte) 13).putShort(head + 3, (short) rows.size());
    int end = PAGE;
    for (int i = 0; i < rows.size(); i++) {
      end -= rows.get(i).length;
      page.put(end, rows.get(i)).putShort(head + 8 + 2 * i, (short) end);
    }
    return page.array();
  }

  private static byte[] row(int number, Object... values) {
    byte[] types = new byte[0];
    byte[] all = new byte[0];
    for (Object value : values) {
      if (value == null) {
        types = joined(types, new byte[] {0});
      } else if (value instanceof Integer small) {
        types = joined(types, new byte[] {1});
        all = joined(all, new byte[] {small.byteValue()});
      } else if (value instanceof Double large) {
        types = joined(types, new byte[] {7});
        all = joined(all, ByteBuffer.allocate(8).putDouble(large).array());
      } else {
        byte[] words = value.toString().getBytes(StandardCharsets.UTF_8);
        types = joined(types, number(13 + 2 * words.length));
        all = joined(all, words);
      }
    }
    byte[] record = joined(new byte[] {(byte) (1 + types.length)}, types, all);
    return joined(number(record.length), number(number), record);
  }

  private static byte[] number(int value) {
    return value < 128
        ? new byte[] {(byte) value}
        : new byte[] {(byte) (0x80 | value >> 7), (byte) (value & 0x7F)};
  }
}

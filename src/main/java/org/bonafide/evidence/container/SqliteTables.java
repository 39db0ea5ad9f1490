package org.bonafide.evidence.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables of a database of SQLite that lies within another file: how many rows one has, and the
 * numbers and texts of some of its columns, as far as they stand on the page of the row. Format:
 * sqlite.org/fileformat2.html.
 *
 * <p>Example: {@code tables.count("Layer")}.
 */
final class SqliteTables {

  private static final int INNER = 5;
  private static final int LEAF = 13;

  /** No more pages are read of one table. */
  private static final int MOST_PAGES = 20_000;

  private static final int DEEPEST = 20;
  private static final int MOST_ROWS = 1_000;
  private static final Pattern COLUMN = Pattern.compile("[\"'`\\[]?(\\w+).*", Pattern.DOTALL);

  private final FilePlaces file;
  private final long from;
  private final long length;
  private final int page;
  private int left = MOST_PAGES;
  private boolean damaged;

  /**
   * A database in a file.
   *
   * @param from its place
   */
  SqliteTables(FilePlaces file, long from, long length) throws IOException {
    this.file = file;
    this.from = from;
    this.length = length;
    byte[] head = file.at(from, 100);
    boolean sound =
        head.length == 100
            && new String(head, 0, 15, StandardCharsets.ISO_8859_1).equals("SQLite format 3");
    int size = sound ? Short.toUnsignedInt(ByteBuffer.wrap(head).getShort(16)) : 0;
    page = size == 1 ? 1 << 16 : size;
    damaged = page < 512 || Integer.bitCount(page) != 1;
  }

  /** Whether something was met that cannot be read; what was read before may not be all. */
  boolean isDamaged() {
    return damaged;
  }

  /** A table: where it begins, and its columns in order. */
  private record Table(int root, List<String> columns) {}

  /** What is done with a row. */
  private interface Taker {
    void take(byte[] bytes, int at) throws IOException;
  }

  /** How many rows a table has; 0 where there is no such table. */
  int count(String table) throws IOException {
    int[] rows = {0};
    walk(table(table).root, 0, (bytes, at) -> rows[0]++);
    return rows[0];
  }

  /**
   * Columns of the first rows of a table, as words; what is neither number nor text is left out.
   */
  List<Map<String, String>> rows(String table, List<String> columns, int most) throws IOException {
    Table its = table(table);
    List<Map<String, String>> rows = new ArrayList<>();
    walk(
        its.root,
        0,
        (bytes, at) -> {
          if (rows.size() < most) {
            Map<String, String> row = new LinkedHashMap<>();
            List<String> values = values(bytes, at);
            for (int i = 0; i < Math.min(values.size(), its.columns.size()); i++) {
              if (columns.contains(its.columns.get(i)) && !values.get(i).isEmpty()) {
                row.put(its.columns.get(i), values.get(i));
              }
            }
            rows.add(row);
          }
        });
    return rows;
  }

  /** The table of tables begins on the first page: type, name, table, first page, and its words. */
  private Table table(String name) throws IOException {
    List<Table> found = new ArrayList<>();
    int[] rows = {0};
    walk(
        1,
        0,
        (bytes, at) -> {
          List<String> row = rows[0]++ < MOST_ROWS ? values(bytes, at) : List.of();
          boolean isIt = row.size() == 5 && row.get(0).equals("table") && row.get(1).equals(name);
          if (isIt && row.get(3).matches("\\d{1,9}")) {
            found.add(new Table(Integer.parseInt(row.get(3)), columns(row.get(4))));
          }
        });
    return found.isEmpty() ? new Table(0, List.of()) : found.get(0);
  }

  private static List<String> columns(String words) {
    int open = words.indexOf('(');
    List<String> columns = new ArrayList<>();
    for (String each : open < 0 ? new String[0] : words.substring(open + 1).split(",")) {
      Matcher column = COLUMN.matcher(each.strip());
      if (column.matches()) {
        columns.add(column.group(1));
      }
    }
    return columns;
  }

  private void walk(int number, int depth, Taker taker) throws IOException {
    if (damaged || number == 0) {
      return;
    }
    long at = (number - 1L) * page;
    if (number < 0 || at + page > length || depth > DEEPEST || left-- <= 0) {
      damaged = true;
      return;
    }
    byte[] bytes = file.at(from + at, page);
    int head = number == 1 ? 100 : 0;
    int kind = bytes.length == page ? bytes[head] : 0;
    if (kind != INNER && kind != LEAF) {
      damaged = true;
      return;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int cells = Short.toUnsignedInt(in.getShort(head + 3));
    int list = head + (kind == LEAF ? 8 : 12);
    if (list + 2 * cells > page) {
      damaged = true;
      return;
    }
    for (int i = 0; i < cells && !damaged; i++) {
      int cell = Short.toUnsignedInt(in.getShort(list + 2 * i));
      if (cell + 4 > page) {
        damaged = true;
      } else if (kind == INNER) {
        walk(in.getInt(cell), depth + 1, taker);
      } else {
        taker.take(bytes, cell);
      }
    }
    if (kind == INNER) {
      walk(in.getInt(head + 8), depth + 1, taker);
    }
  }

  /** A row: its length, its number, and a record of types and values. */
  private static List<String> values(byte[] bytes, int cell) {
    int[] at = {cell};
    number(bytes, at);
    number(bytes, at);
    int start = at[0];
    long head = number(bytes, at);
    List<Long> types = new ArrayList<>();
    while (at[0] < Math.min(start + head, bytes.length)) {
      types.add(number(bytes, at));
    }
    List<String> values = new ArrayList<>();
    long place = start + head;
    for (long type : types) {
      int width = width(type);
      if (width < 0 || place < 0 || place + width > bytes.length) {
        return values; // it goes on elsewhere, or is damaged
      }
      values.add(value(bytes, (int) place, type, width));
      place += width;
    }
    return values;
  }

  private static int width(long type) {
    if (type >= 12) {
      long width = (type - 12) / 2;
      return width > Pieces.LARGEST ? -1 : (int) width;
    }
    return new int[] {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1}[(int) Math.max(0, type)];
  }

  private static String value(byte[] bytes, int at, long type, int width) {
    if (type >= 13 && type % 2 == 1) {
      return new String(bytes, at, width, StandardCharsets.UTF_8);
    }
    if (type == 7) {
      double value = ByteBuffer.wrap(bytes).getDouble(at);
      return value == Math.rint(value) && Math.abs(value) < 1e9
          ? String.valueOf((long) value)
          : String.format(Locale.ROOT, "%.2f", value);
    }
    if (type == 8 || type == 9) {
      return String.valueOf(type - 8);
    }
    if (type < 1 || type > 6) {
      return "";
    }
    long value = bytes[at];
    for (int i = 1; i < width; i++) {
      value = value << 8 | bytes[at + i] & 0xFF;
    }
    return String.valueOf(value);
  }

  /** Seven bits a byte, the highest first; the ninth has eight. */
  private static long number(byte[] bytes, int[] at) {
    long value = 0;
    for (int i = 0; i < 9 && at[0] < bytes.length; i++) {
      int b = bytes[at[0]++];
      if (i == 8) {
        return value << 8 | b & 0xFF;
      }
      value = value << 7 | b & 0x7F;
      if (b >= 0) {
        return value;
      }
    }
    return value;
  }
}

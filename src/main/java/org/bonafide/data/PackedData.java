package org.bonafide.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The trees of the data files that ship, made by the build ({@link DataPacking}) so that a start
 * parses no YAML. A tree is found by the bytes of its file: what was changed since, or is somebody
 * else's, is not found and is read as YAML, and so is everything where there is no pack, as in a
 * folder of classes that something else compiled.
 *
 * <p>Example: {@code PackedData.shipped().find(bytes)}. Safe for any number of threads.
 */
final class PackedData {

  /** Beside this class. */
  static final String FILE = "packed.data";

  static final int TEXT = 0;
  static final int NOTHING = 1;
  static final int SEQUENCE = 2;
  static final int SECTION = 3;

  /** Of an entry of the table: checksum, length, place. */
  static final int ROW = Integer.BYTES * 3;

  private static final PackedData SHIPPED = read();

  private final ByteBuffer table;

  /**
   * @param bytes how many files, their rows by checksum and length, and their trees
   */
  PackedData(byte[] bytes) {
    this.table = ByteBuffer.wrap(bytes);
  }

  static PackedData shipped() {
    return SHIPPED;
  }

  private static PackedData read() {
    try (InputStream in = PackedData.class.getResourceAsStream(FILE)) {
      return new PackedData(in == null ? new byte[Integer.BYTES] : in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many files are in it. */
  int size() {
    return table.getInt(0);
  }

  /** The tree of a file, by what is in the file. */
  Optional<Item> find(byte[] file) {
    long wanted = key(file);
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int row = Integer.BYTES + middle * ROW;
      long here = table.getLong(row);
      if (here == wanted) {
        return Optional.of(new Tree(table.getInt(row + Long.BYTES)).item());
      }
      if (here < wanted) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  /** What a file is known by: its checksum and its length. */
  static long key(byte[] file) {
    CRC32 sum = new CRC32();
    sum.update(file);
    return sum.getValue() << Integer.SIZE | file.length;
  }

  /** Reads one tree from its place on. */
  private final class Tree {
    private final ByteBuffer from;

    Tree(int at) {
      from = table.duplicate().position(at);
    }

    Item item() {
      int kind = number();
      int line = number();
      int column = number();
      return switch (kind) {
        case TEXT, NOTHING -> new Item.Text(text(), kind == NOTHING, line, column);
        case SEQUENCE -> new Item.Sequence(items(), line, column);
        default -> new Item.Section(pairs(), line, column);
      };
    }

    private List<Item> items() {
      int size = number();
      List<Item> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(item());
      }
      return items;
    }

    private Map<String, Item> pairs() {
      int size = number();
      Map<String, Item> pairs = new LinkedHashMap<>(2 * size);
      for (int i = 0; i < size; i++) {
        String key = text();
        pairs.put(key, item());
      }
      return pairs;
    }

    private int number() {
      return ShortNumbers.read(from);
    }

    private String text() {
      byte[] text = new byte[number()];
      from.get(text);
      return new String(text, StandardCharsets.UTF_8);
    }
  }
}

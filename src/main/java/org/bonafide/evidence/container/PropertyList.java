package org.bonafide.evidence.container;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A binary property list, in which programs of Apple's systems keep objects that name each other by
 * number. Only numbers, texts, lists and maps are read.
 *
 * <p>Example: the map {@code $top} of an archive names its root by a {@link Uid}.
 */
final class PropertyList {

  /** The number of an object in {@code $objects}. */
  record Uid(long number) {}

  private static final int TRAILER = 32;
  private static final int DEEPEST = 12;

  /** More values than the description of any picture has. */
  private static final int MOST = 200_000;

  private final ByteBuffer in;
  private final int offsetSize;
  private final int referenceSize;
  private final long objects;
  private final long table;
  private int read;

  private PropertyList(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
    int at = bytes.length - TRAILER;
    offsetSize = in.get(at + 6);
    referenceSize = in.get(at + 7);
    objects = in.getLong(at + 8);
    table = in.getLong(at + 24);
  }

  /** The root as a map; nothing where the bytes are no such list or break a limit. */
  static Optional<Map<String, Object>> read(byte[] bytes) {
    boolean is =
        bytes.length > TRAILER + 8
            && new String(bytes, 0, 6, StandardCharsets.ISO_8859_1).equals("bplist");
    if (!is) {
      return Optional.empty();
    }
    try {
      PropertyList list = new PropertyList(bytes);
      Object root = list.object(list.in.getLong(bytes.length - TRAILER + 16), 0);
      return Optional.of(Json.map(root));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private Object object(long number, int depth) {
    if (number < 0 || number >= objects || depth > DEEPEST || ++read > MOST) {
      throw new IllegalArgumentException("more than any program writes");
    }
    int at = Math.toIntExact(number(Math.toIntExact(table + number * offsetSize), offsetSize));
    int marker = in.get(at) & 0xFF;
    int kind = marker >> 4;
    int low = marker & 0xF;
    if (kind <= 3) {
      return plain(kind, low, at + 1);
    }
    if (kind == 8) {
      return new Uid(number(at + 1, low + 1));
    }
    int from = at + 1;
    int count = low;
    if (low == 0xF) {
      int size = 1 << (in.get(from) & 0xF);
      count = Math.toIntExact(number(from + 1, size));
      from += 1 + size;
    }
    return switch (kind) {
      case 5 -> text(from, count, StandardCharsets.US_ASCII);
      case 6 -> text(from, Math.multiplyExact(count, 2), StandardCharsets.UTF_16BE);
      case 0xA -> list(from, count, depth);
      case 0xD -> map(from, count, depth);
      default -> "";
    };
  }

  private Object plain(int kind, int low, int at) {
    return switch (kind) {
      case 1 -> number(at, 1 << low);
      case 2 -> low == 2 ? (Object) (double) in.getFloat(at) : (Object) in.getDouble(at);
      case 3 -> in.getDouble(at);
      default -> low == 9;
    };
  }

  private String text(int from, int length, java.nio.charset.Charset letters) {
    byte[] bytes = new byte[Math.min(length, in.capacity() - from)];
    in.get(from, bytes);
    return new String(bytes, letters);
  }

  private List<Object> list(int from, int count, int depth) {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(object(number(from + i * referenceSize, referenceSize), depth + 1));
    }
    return list;
  }

  private Map<String, Object> map(int from, int count, int depth) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Object key = object(number(from + i * referenceSize, referenceSize), depth + 1);
      long value = number(from + (count + i) * referenceSize, referenceSize);
      map.put(String.valueOf(key), object(value, depth + 1));
    }
    return map;
  }

  private long number(int at, int size) {
    long number = 0;
    for (int i = 0; i < size; i++) {
      number = number << 8 | in.get(at + i) & 0xFF;
    }
    return number;
  }
}

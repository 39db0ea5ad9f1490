package org.bonafide.evidence.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A directory of a TIFF, which is also what EXIF is made of: its fields, and the directories that
 * some of them hold. Values keep the bytes that the file has, in its own order.
 */
public record Ifd(List<Field> fields) {

  /** Fields that hold a directory: EXIF, GPS, interoperability. */
  private static final Set<Integer> DIRECTORIES = Set.of(0x8769, 0x8825, 0xA005);

  /** The bytes of one value by type, 1 to 13; 0 is no type. */
  static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

  private static final int TEXT = 2;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int DEEPEST = 3;

  /** The bytes of a row of the table. */
  static final int ENTRY = 12;

  /**
   * A field.
   *
   * @param tag its number, as in {@code 0x010E}
   * @param type as TIFF numbers them
   * @param value empty where the field holds a directory
   */
  public record Field(int tag, int type, byte[] value, Optional<Ifd> within) {

    Field(int tag, int type, byte[] value) {
      this(tag, type, value, Optional.empty());
    }

    /** Whether it holds letters. */
    public boolean isText() {
      return type == TEXT;
    }

    /** The letters, without the zero at their end. */
    public String words() {
      return new Piece(Piece.Kind.EXIF, "", value).words().replace("\0", "").strip();
    }

    /** The same field with other letters. */
    public Field saying(String words) {
      return new Field(tag, type, (words + "\0").getBytes(StandardCharsets.UTF_8));
    }

    /** The same field with another value. */
    public Field with(byte[] other) {
      return new Field(tag, type, other);
    }

    /** The same field with another directory. */
    public Field with(Ifd other) {
      return new Field(tag, type, value, Optional.of(other));
    }

    private int count() {
      return value.length / SIZES[type];
    }
  }

  public Ifd {
    fields = List.copyOf(fields);
  }

  public Optional<Field> field(int tag) {
    return fields.stream().filter(field -> field.tag() == tag).findFirst();
  }

  /** The whole numbers of a field; none where it is not there or holds none. */
  long[] numbers(int tag, ByteOrder order) {
    Optional<Field> field = field(tag).filter(f -> f.type() == SHORT || f.type() == LONG);
    if (field.isEmpty()) {
      return new long[0];
    }
    ByteBuffer in = ByteBuffer.wrap(field.get().value()).order(order);
    long[] numbers = new long[field.get().count()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = field.get().type() == SHORT ? in.getShort() & 0xFFFF : in.getInt() & 0xFFFFFFFFL;
    }
    return numbers;
  }

  /** A directory and the place of the next; nothing where its structure does not hold. */
  record Read(Ifd ifd, long next) {}

  static Optional<Read> read(byte[] block, ByteOrder order, long at) {
    return read(block, order, at, 0, new long[] {2L * block.length});
  }

  /** Values do not overlap, so all together are no longer than the block; a bomb's are. */
  private static Optional<Read> read(
      byte[] block, ByteOrder order, long at, int depth, long[] left) {
    if (at < 8 || at + 6 > block.length || depth > DEEPEST) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(block).order(order);
    int count = in.getShort((int) at) & 0xFFFF;
    long end = at + 2 + (long) count * ENTRY;
    if (end + 4 > block.length) {
      return Optional.empty();
    }
    List<Field> fields = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < count; i++) {
      field(block, in, (int) at + 2 + i * ENTRY, depth, left)
          .filter(field -> seen.add(field.tag()))
          .ifPresent(fields::add);
    }
    return Optional.of(new Read(new Ifd(fields), in.getInt((int) end) & 0xFFFFFFFFL));
  }

  private static Optional<Field> field(
      byte[] block, ByteBuffer in, int at, int depth, long[] left) {
    int tag = in.getShort(at) & 0xFFFF;
    int type = in.getShort(at + 2) & 0xFFFF;
    long count = in.getInt(at + 4) & 0xFFFFFFFFL;
    if (type == 0 || type >= SIZES.length || count > block.length) {
      return Optional.empty();
    }
    long length = count * SIZES[type];
    long from = length <= 4 ? at + 8 : in.getInt(at + 8) & 0xFFFFFFFFL;
    left[0] -= length + ENTRY;
    if (from + length > block.length || left[0] < 0) {
      return Optional.empty();
    }
    if (DIRECTORIES.contains(tag)) {
      long place = in.getInt(at + 8) & 0xFFFFFFFFL;
      return read(block, in.order(), place, depth + 1, left)
          .map(sub -> new Field(tag, LONG, new byte[4], Optional.of(sub.ifd())));
    }
    byte[] value = Arrays.copyOfRange(block, (int) from, (int) (from + length));
    return Optional.of(new Field(tag, type, value));
  }

  /**
   * The directory as it stands at a place of a file: its table, its values, the directories it
   * holds. No other directory follows it.
   */
  byte[] bytes(ByteOrder order, int at) {
    int table = 2 + fields.size() * ENTRY + 4;
    ByteBuffer head = ByteBuffer.allocate(table).order(order);
    List<byte[]> after = new ArrayList<>();
    int place = at + table + table % 2;
    head.putShort((short) fields.size());
    for (Field field :
        fields.stream().sorted((a, b) -> Integer.compare(a.tag(), b.tag())).toList()) {
      byte[] value =
          field.within().isPresent() ? field.within().get().bytes(order, place) : field.value();
      boolean beside = field.within().isPresent() || value.length > 4;
      head.putShort((short) field.tag()).putShort((short) field.type());
      head.putInt(field.within().isPresent() ? 1 : field.count());
      if (beside) {
        head.putInt(place);
        byte[] even = Arrays.copyOf(value, value.length + value.length % 2);
        after.add(even);
        place += even.length;
      } else {
        head.put(Arrays.copyOf(value, 4));
      }
    }
    head.putInt(0);
    byte[] all = Arrays.copyOf(head.array(), place - at);
    int to = table + table % 2;
    for (byte[] value : after) {
      System.arraycopy(value, 0, all, to, value.length);
      to += value.length;
    }
    return all;
  }
}

package org.bonafide.evidence.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A block of EXIF: a TIFF without a picture of its own, but for a thumbnail.
 *
 * @param order in which its numbers stand
 * @param first the directory that leads to all others
 * @param hasThumbnail whether a second directory follows, which holds a small copy of the picture
 */
public record ExifBlock(ByteOrder order, Ifd first, boolean hasThumbnail) {

  private static final int EXIF = 0x8769;
  private static final int COMMENT = 0x9286;
  private static final int ORIENTATION = 0x0112;
  private static final int HEAD = 8;

  /** A block; nothing where its structure does not hold. */
  public static Optional<ExifBlock> read(byte[] block) {
    return order(block)
        .flatMap(
            order ->
                Ifd.read(block, order, ByteBuffer.wrap(block).order(order).getInt(4) & 0xFFFFFFFFL)
                    .map(read -> new ExifBlock(order, read.ifd(), read.next() != 0)));
  }

  /** The order that the head of a TIFF names. */
  static Optional<ByteOrder> order(byte[] block) {
    if (block.length < HEAD) {
      return Optional.empty();
    }
    String head = new String(block, 0, 4, StandardCharsets.ISO_8859_1);
    return head.equals("II*\0")
        ? Optional.of(ByteOrder.LITTLE_ENDIAN)
        : head.equals("MM\0*") ? Optional.of(ByteOrder.BIG_ENDIAN) : Optional.empty();
  }

  /** The head of a TIFF whose first directory stands at a place. */
  static byte[] head(ByteOrder order, int place) {
    String letters = order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM";
    return ByteBuffer.allocate(HEAD)
        .order(order)
        .put(letters.getBytes(StandardCharsets.ISO_8859_1))
        .putShort((short) 42)
        .putInt(place)
        .array();
  }

  /** The same block with other fields and no thumbnail. */
  public ExifBlock with(Ifd other) {
    return new ExifBlock(order, other, false);
  }

  /** The block as bytes; a thumbnail is not written. */
  public byte[] bytes() {
    byte[] fields = first.bytes(order, HEAD);
    byte[] all = Arrays.copyOf(head(order, HEAD), HEAD + fields.length);
    System.arraycopy(fields, 0, all, HEAD, fields.length);
    return all;
  }

  /** How the picture is turned, 1 to 8; 1 where nothing is said. */
  public int orientation() {
    long[] said = first.numbers(ORIENTATION, order);
    return said.length > 0 && said[0] >= 1 && said[0] <= 8 ? (int) said[0] : 1;
  }

  /** The words of the user comment. */
  Optional<String> comment() {
    return first
        .field(EXIF)
        .flatMap(Ifd.Field::within)
        .flatMap(exif -> exif.field(COMMENT))
        .map(field -> comment(field.value()));
  }

  /** The words of a user comment of this block, whose first bytes name the character set. */
  public String comment(byte[] value) {
    return Exif.comment(value, order == ByteOrder.LITTLE_ENDIAN).replace("\0", "").strip();
  }
}

package org.bonafide.evidence.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;

/**
 * Takes the XMP packet, the C2PA manifest and the fields of the camera out of a TIFF or DNG, whose
 * tables may stand anywhere. Pixels are not read.
 */
final class TiffIntake {

  private static final int EXIF = 0x8769;

  private static final Map<Integer, String> TEXTS =
      Map.of(
          0x010E, "ImageDescription",
          0x010F, "Make",
          0x0110, "Model",
          0x0131, "Software",
          0x013B, "Artist",
          0x9003, "DateTimeOriginal");

  private static final int LONGEST_TEXT = 64 << 10;

  private final FilePlaces file;
  private final Pieces pieces;
  private final ByteOrder order;

  private TiffIntake(FilePlaces file, Pieces pieces, ByteOrder order) {
    this.file = file;
    this.pieces = pieces;
    this.order = order;
  }

  static boolean is(FileHead head) {
    return head.begins("II*\0") || head.begins("MM\0*");
  }

  static void take(FilePlaces file, Pieces pieces) throws IOException {
    byte[] head = file.at(0, 8);
    if (head.length < 8) {
      pieces.trouble(Trouble.TRUNCATED);
      return;
    }
    ByteOrder order = head[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    TiffIntake intake = new TiffIntake(file, pieces, order);
    intake.table(ByteBuffer.wrap(head).order(order).getInt(4) & 0xFFFFFFFFL, true);
  }

  private ByteBuffer at(long place, int count) throws IOException {
    return ByteBuffer.wrap(file.at(place, count)).order(order);
  }

  private void table(long place, boolean first) throws IOException {
    ByteBuffer head = at(place, 2);
    if (head.remaining() < 2) {
      pieces.trouble(Trouble.LYING_LENGTH);
      return;
    }
    int count = Short.toUnsignedInt(head.getShort());
    ByteBuffer entries = at(place + 2, count * Ifd.ENTRY);
    while (entries.remaining() >= Ifd.ENTRY) {
      int tag = Short.toUnsignedInt(entries.getShort());
      int type = Short.toUnsignedInt(entries.getShort());
      long values = entries.getInt() & 0xFFFFFFFFL;
      int inline = entries.position();
      long from = entries.getInt() & 0xFFFFFFFFL;
      if (tag == EXIF && first) {
        table(from, false);
      } else if (type > 0 && type < Ifd.SIZES.length && isWanted(tag)) {
        long length = values * Ifd.SIZES[type];
        byte[] value =
            length <= 4
                ? Arrays.copyOfRange(entries.array(), inline, inline + (int) length)
                : value(from, length);
        field(new Ifd.Field(tag, type, value));
      }
    }
  }

  private static boolean isWanted(int tag) {
    return tag == Tiff.XMP || tag == Tiff.MANIFEST || TEXTS.containsKey(tag);
  }

  private byte[] value(long from, long length) throws IOException {
    if (from + length > file.size() || length > Pieces.LARGEST) {
      pieces.trouble(length > Pieces.LARGEST ? Trouble.TOO_LARGE : Trouble.LYING_LENGTH);
      return new byte[0];
    }
    return file.at(from, (int) length);
  }

  private void field(Ifd.Field field) {
    byte[] value = field.value();
    if (value.length == 0) {
      return;
    }
    if (field.tag() == Tiff.XMP) {
      pieces.add(new Piece(Piece.Kind.XMP, "XMP", value));
    } else if (field.tag() == Tiff.MANIFEST) {
      pieces.add(new Piece(Piece.Kind.JUMBF, "C2PA", value));
    } else if (value.length <= LONGEST_TEXT) {
      pieces.add(Piece.exif(TEXTS.get(field.tag()), field.words()));
    }
  }
}

package org.bonafide.evidence.container;

import java.io.IOException;

/** Takes the XMP, the EXIF and the number of layers of a Photoshop file. */
final class PsdIntake {

  private static final int XMP = 1060;
  private static final int EXIF = 1058;

  private PsdIntake() {}

  /** The source stands before {@code 8BPS}. */
  static void take(ReadOnce source, Pieces pieces) throws IOException {
    byte[] head = source.take(26);
    if (head.length < 26) {
      pieces.trouble(Trouble.TRUNCATED);
      return;
    }
    boolean big = head[5] == 2;
    if (!passed(source, source.number(), pieces)) {
      return;
    }
    long resources = source.number();
    if (resources < 0 || resources > source.left()) {
      pieces.trouble(resources < 0 ? Trouble.TRUNCATED : Trouble.LYING_LENGTH);
      return;
    }
    long end = source.read() + resources;
    for (int part = 0; source.read() < end && part < Container.MOST_PARTS; part++) {
      if (!resource(source, end, pieces)) {
        return;
      }
    }
    layers(source, big, pieces);
  }

  private static boolean resource(ReadOnce source, long end, Pieces pieces) throws IOException {
    byte[] head = source.take(7);
    int name = head.length < 7 ? -1 : head[6] & 0xFF;
    if (name < 0 || head[0] != '8' || head[1] != 'B') {
      pieces.trouble(Trouble.DAMAGED);
      return false;
    }
    source.skip(name + (name + 1) % 2);
    long length = source.number();
    if (length < 0 || source.read() + length > end) {
      pieces.trouble(Trouble.LYING_LENGTH);
      return false;
    }
    int id = (head[4] & 0xFF) << 8 | head[5] & 0xFF;
    if ((id == XMP || id == EXIF) && length <= Pieces.LARGEST) {
      byte[] data = source.take((int) length);
      if (id == XMP) {
        pieces.add(new Piece(Piece.Kind.XMP, "XMP", data));
      } else {
        Exif.take(data, pieces);
      }
    } else {
      source.skip(length);
    }
    source.skip(length % 2);
    return true;
  }

  /** A negative number of layers says that the first alpha channel is the transparency. */
  private static void layers(ReadOnce source, boolean big, Pieces pieces) throws IOException {
    byte[] head = source.take((big ? 16 : 8) + 2);
    if (head.length == (big ? 18 : 10)) {
      int count = head[head.length - 2] << 8 | head[head.length - 1] & 0xFF;
      if (count != 0) {
        pieces.add(Piece.text("layers", String.valueOf(Math.abs(count))));
      }
    }
  }

  private static boolean passed(ReadOnce source, long length, Pieces pieces) throws IOException {
    if (length < 0 || length > source.left()) {
      pieces.trouble(length < 0 ? Trouble.TRUNCATED : Trouble.LYING_LENGTH);
      return false;
    }
    return source.skip(length);
  }
}

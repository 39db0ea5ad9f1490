package org.bonafide.evidence.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Takes the pieces of a WebP: its chunks EXIF, XMP and C2PA. */
final class RiffIntake {

  private RiffIntake() {}

  /** The source stands before {@code RIFF}. */
  static void take(ReadOnce source, Pieces pieces) throws IOException {
    source.skip(12);
    for (int part = 0; part < Container.MOST_PARTS; part++) {
      if (source.left() == 0) {
        return;
      }
      String type = new String(source.take(4), StandardCharsets.ISO_8859_1);
      long length = Integer.toUnsignedLong(Integer.reverseBytes((int) source.number()));
      if (type.length() < 4 || length > source.left()) {
        pieces.trouble(source.left() == 0 ? Trouble.TRUNCATED : Trouble.LYING_LENGTH);
        return;
      }
      boolean wanted = type.equals("EXIF") || type.equals("XMP ") || type.equals("C2PA");
      if (wanted && length <= Pieces.LARGEST) {
        chunk(type, source.take((int) length), pieces);
        source.skip(length % 2);
      } else {
        if (wanted) {
          pieces.trouble(Trouble.TOO_LARGE);
        }
        source.skip(length + length % 2);
      }
    }
    pieces.trouble(Trouble.TOO_MANY);
  }

  private static void chunk(String type, byte[] data, Pieces pieces) {
    switch (type) {
      case "EXIF" -> Exif.take(data, pieces);
      case "XMP " -> pieces.add(new Piece(Piece.Kind.XMP, "XMP", data));
      default -> pieces.add(new Piece(Piece.Kind.JUMBF, "C2PA", data));
    }
  }
}

package org.bonafide.evidence.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Takes the pieces of a PNG and passes over its pixels. */
final class PngIntake {

  private PngIntake() {}

  /** The source stands before the signature. */
  static void take(ReadOnce source, Pieces pieces) throws IOException {
    source.skip(8);
    for (int chunk = 0; chunk < Container.MOST_PARTS; chunk++) {
      if (source.left() == 0) {
        pieces.trouble(Trouble.TRUNCATED);
        return;
      }
      long length = source.number();
      byte[] letters = source.take(4);
      String type = new String(letters, StandardCharsets.ISO_8859_1);
      if (length < 0 || !type.matches("[A-Za-z]{4}")) {
        pieces.trouble(letters.length < 4 ? Trouble.TRUNCATED : Trouble.DAMAGED);
        return;
      }
      if (length + 4 > source.left()) {
        pieces.trouble(Trouble.LYING_LENGTH);
        return;
      }
      if (type.equals("IEND")) {
        return;
      }
      if (!wanted(type)) {
        source.skip(length + 4);
      } else if (length > Pieces.LARGEST) {
        pieces.trouble(Trouble.TOO_LARGE);
        source.skip(length + 4);
      } else {
        chunk(new Png.Chunk(type, source.take((int) length)), pieces);
        source.skip(4);
      }
    }
    pieces.trouble(Trouble.TOO_MANY);
  }

  private static boolean wanted(String type) {
    return PngText.CHUNKS.contains(type) || type.equals("eXIf") || type.equals("caBX");
  }

  private static void chunk(Png.Chunk chunk, Pieces pieces) {
    switch (chunk.type()) {
      case "caBX" -> pieces.add(new Piece(Piece.Kind.JUMBF, "caBX", chunk.data()));
      case "eXIf" -> Exif.take(chunk.data(), pieces);
      default ->
          PngText.of(chunk)
              .ifPresentOrElse(text -> text(text, pieces), () -> pieces.trouble(Trouble.DAMAGED));
    }
  }

  /** Some tools put the packet into a plain text chunk of the same keyword. */
  private static void text(PngText text, Pieces pieces) {
    Piece.Kind kind = text.keyword().equals(Png.XMP) ? Piece.Kind.XMP : Piece.Kind.TEXT;
    pieces.add(new Piece(kind, text.keyword(), text.text()));
  }
}

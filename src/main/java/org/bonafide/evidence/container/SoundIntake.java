package org.bonafide.evidence.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Takes the tags, the C2PA manifest and the XMP packet of MP3, WAV and FLAC. Sound is passed over
 * by its length.
 */
final class SoundIntake {

  private static final int COMMENTS = 4;
  private static final int MOST_COMMENTS = 1_000;

  private SoundIntake() {}

  static boolean isMp3(FileHead head) {
    boolean frame = head.has(0, "\u00ff") && head.letters().length() > 1;
    return head.begins("ID3")
        || frame && head.ends(".mp3") && (head.letters().charAt(1) & 0xE0) == 0xE0;
  }

  static boolean isWav(FileHead head) {
    return (head.begins("RIFF") || head.begins("RF64")) && head.has(8, "WAVE");
  }

  /** A tag, perhaps before a FLAC. */
  static void mp3(FilePlaces file, Pieces pieces) throws IOException {
    int size = Id3.size(file.at(0, Id3.HEAD));
    if (size > Pieces.LARGEST) {
      pieces.trouble(Trouble.TOO_LARGE);
    } else if (size > 0) {
      byte[] tag = file.at(0, size);
      if (tag.length < size) {
        pieces.trouble(Trouble.TRUNCATED);
      }
      Id3.take(tag, pieces);
      flac(file, size, pieces);
    }
  }

  static void flac(FilePlaces file, Pieces pieces) throws IOException {
    flac(file, 0, pieces);
  }

  private static void flac(FilePlaces file, long from, Pieces pieces) throws IOException {
    if (!new String(file.at(from, 4), StandardCharsets.ISO_8859_1).equals("fLaC")) {
      return;
    }
    long at = from + 4;
    boolean last = false;
    for (int part = 0; !last && part < Container.MOST_PARTS; part++) {
      byte[] head = file.at(at, 4);
      if (head.length < 4) {
        pieces.trouble(Trouble.TRUNCATED);
        return;
      }
      last = head[0] < 0;
      int length = ByteBuffer.wrap(head).getInt() & 0xFFFFFF;
      if (at + 4 + length > file.size()) {
        pieces.trouble(Trouble.LYING_LENGTH);
        return;
      }
      if ((head[0] & 0x7F) == COMMENTS && length <= Pieces.LARGEST) {
        comments(file.at(at + 4, length), pieces);
      }
      at += 4L + length;
    }
  }

  /** The name of the writer, and texts of the form {@code NAME=value}. */
  static void comments(byte[] block, Pieces pieces) {
    ByteBuffer in = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
    String writer = counted(in);
    if (!writer.isBlank()) {
      pieces.add(Piece.text("encoder", writer));
    }
    int count = in.remaining() < 4 ? 0 : in.getInt();
    for (int i = 0; i < Math.min(count, MOST_COMMENTS); i++) {
      String said = counted(in);
      int equals = said.indexOf('=');
      if (equals > 0) {
        String name = said.substring(0, equals);
        boolean comment = name.equalsIgnoreCase("comment") || name.equalsIgnoreCase("description");
        pieces.add(Piece.text(comment ? "Comment" : name, said.substring(equals + 1)));
      }
    }
  }

  private static String counted(ByteBuffer in) {
    int length = in.remaining() < 4 ? -1 : in.getInt();
    if (length < 0 || length > in.remaining()) {
      in.position(in.limit());
      return "";
    }
    byte[] letters = new byte[length];
    in.get(letters);
    return new String(letters, StandardCharsets.UTF_8);
  }

  static void wav(FilePlaces file, Pieces pieces) throws IOException {
    chunks(file, 12, file.size(), pieces);
  }

  private static void chunks(FilePlaces file, long from, long end, Pieces pieces)
      throws IOException {
    long at = from;
    for (int part = 0; at + 8 <= end; part++) {
      if (part == Container.MOST_PARTS) {
        pieces.trouble(Trouble.TOO_MANY);
        return;
      }
      byte[] head = file.at(at, 8);
      String type = new String(head, 0, 4, StandardCharsets.ISO_8859_1);
      long length =
          Integer.toUnsignedLong(ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
      if (at + 8 + length > end) {
        // A recorder that was cut off, and one of more than four gigabytes, leave it so.
        if (!type.equals("data")) {
          pieces.trouble(Trouble.LYING_LENGTH);
        }
        return;
      }
      chunk(type, at + 8, length, file, pieces);
      at += 8 + length + length % 2;
    }
  }

  private static void chunk(String type, long at, long length, FilePlaces file, Pieces pieces)
      throws IOException {
    int count = (int) Math.min(length, Pieces.LARGEST + 1);
    switch (type) {
      case "C2PA" -> pieces.add(new Piece(Piece.Kind.JUMBF, "C2PA", file.at(at, count)));
      case "_PMX" -> pieces.add(new Piece(Piece.Kind.XMP, "XMP", file.at(at, count)));
      case "id3 ", "ID3 " -> {
        byte[] tag = file.at(at, count);
        if (Id3.size(tag) > 0) {
          Id3.take(tag, pieces);
        }
      }
      case "LIST" -> {
        if (new String(file.at(at, 4), StandardCharsets.ISO_8859_1).equals("INFO")) {
          chunks(file, at + 4, at + length, pieces);
        }
      }
      case "ICMT" -> pieces.add(Piece.text("Comment", letters(file.at(at, count))));
      case "ISFT" -> pieces.add(Piece.text("encoder", letters(file.at(at, count))));
      default -> {}
    }
  }

  private static String letters(byte[] text) {
    return new Piece(Piece.Kind.TEXT, "", text).words().replace("\0", "").strip();
  }
}

package org.bonafide.evidence.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * The tag that stands before the sound of an MP3, and in other files as a chunk: its comments, the
 * C2PA manifest, the XMP packet and the names of programs. Titles and people are not taken.
 */
final class Id3 {

  static final int HEAD = 10;

  private static final int UNSYNCHRONISED = 0x80;
  private static final int EXTENDED = 0x40;

  /** The types of an attached manifest, of today and of before. */
  private static final String MANIFEST = "application/c2pa";

  private static final String MANIFEST_BEFORE = "application/x-c2pa-manifest-store";

  private Id3() {}

  /** The size of a tag with its head, or 0 where none stands there. */
  static int size(byte[] head) {
    boolean is = head.length >= HEAD && head[0] == 'I' && head[1] == 'D' && head[2] == '3';
    return is ? HEAD + sevens(head, 6) : 0;
  }

  static void take(byte[] tag, Pieces pieces) {
    int version = tag[3];
    byte[] frames = Arrays.copyOfRange(tag, HEAD, tag.length);
    if ((tag[5] & UNSYNCHRONISED) != 0) {
      frames = synchronised(frames);
    }
    int at = 0;
    if (version > 2 && (tag[5] & EXTENDED) != 0 && frames.length > 4) {
      at = version == 3 ? 4 + ByteBuffer.wrap(frames).getInt() : sevens(frames, 0);
    }
    int letters = version == 2 ? 3 : 4;
    int head = version == 2 ? 6 : 10;
    while (at >= 0 && at + head <= frames.length && frames[at] != 0) {
      String name = new String(frames, at, letters, StandardCharsets.ISO_8859_1);
      int length =
          version == 2
              ? ByteBuffer.wrap(new byte[] {0, frames[at + 3], frames[at + 4], frames[at + 5]})
                  .getInt()
              : version == 3 ? ByteBuffer.wrap(frames).getInt(at + 4) : sevens(frames, at + 4);
      int from = at + head;
      if (length < 0 || length > frames.length - from) {
        pieces.trouble(Trouble.LYING_LENGTH);
        return;
      }
      frame(name, Arrays.copyOfRange(frames, from, from + length), pieces);
      at = from + length;
    }
  }

  private static void frame(String name, byte[] data, Pieces pieces) {
    if (data.length < 2) {
      return;
    }
    switch (name) {
      case "COMM", "COM" -> described(data, 4, "Comment", pieces);
      case "TXXX", "TXX" -> described(data, 1, "", pieces);
      case "TSSE", "TSS", "TENC", "TEN" -> pieces.add(Piece.text("encoder", text(data, 1)));
      case "GEOB", "GEO" -> attached(data, pieces);
      case "PRIV" -> {
        if (new String(data, 0, Math.min(4, data.length), StandardCharsets.ISO_8859_1)
            .equals("XMP\0")) {
          pieces.add(new Piece(Piece.Kind.XMP, "XMP", Arrays.copyOfRange(data, 4, data.length)));
        }
      }
      default -> {}
    }
  }

  /** A description, which is the name where none is given, and a text. */
  private static void described(byte[] data, int from, String name, Pieces pieces) {
    int end = end(data, from);
    if (end < 0 || from > data.length) {
      return;
    }
    String said = new String(data, from, end - from, letters(data[0])).replace("\uFEFF", "");
    String called = name.isEmpty() ? said : name;
    String plain = called.toLowerCase(Locale.ROOT).equals("comment") ? "Comment" : called;
    if (!plain.isBlank()) {
      pieces.add(Piece.text(plain, text(data, end + width(data[0]))));
    }
  }

  private static String text(byte[] data, int from) {
    return from >= data.length
        ? ""
        : new String(data, from, data.length - from, letters(data[0]))
            .replace("\uFEFF", "")
            .replace("\0", "")
            .strip();
  }

  /** A type, a name of a file, a description, and the thing itself. */
  private static void attached(byte[] data, Pieces pieces) {
    int type = 1;
    while (type < data.length && data[type] != 0) {
      type++;
    }
    String said = new String(data, 1, type - 1, StandardCharsets.ISO_8859_1);
    int name = end(data, type + 1);
    int description = name < 0 ? -1 : end(data, name + width(data[0]));
    if (description >= 0 && (said.equals(MANIFEST) || said.equals(MANIFEST_BEFORE))) {
      int from = Math.min(data.length, description + width(data[0]));
      pieces.add(new Piece(Piece.Kind.JUMBF, "C2PA", Arrays.copyOfRange(data, from, data.length)));
    }
  }

  private static int end(byte[] data, int from) {
    int width = width(data[0]);
    for (int at = from; at + width <= data.length; at += width) {
      if (data[at] == 0 && (width == 1 || data[at + 1] == 0)) {
        return at;
      }
    }
    return -1;
  }

  private static int width(byte encoding) {
    return encoding == 1 || encoding == 2 ? 2 : 1;
  }

  private static Charset letters(byte encoding) {
    return switch (encoding) {
      case 1 -> StandardCharsets.UTF_16;
      case 2 -> StandardCharsets.UTF_16BE;
      case 3 -> StandardCharsets.UTF_8;
      default -> StandardCharsets.ISO_8859_1;
    };
  }

  /** A number of four bytes of which seven bits count. */
  private static int sevens(byte[] in, int at) {
    return (in[at] & 0x7F) << 21
        | (in[at + 1] & 0x7F) << 14
        | (in[at + 2] & 0x7F) << 7
        | in[at + 3] & 0x7F;
  }

  private static byte[] synchronised(byte[] frames) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(frames.length);
    for (int i = 0; i < frames.length; i++) {
      out.write(frames[i]);
      if (frames[i] == (byte) 0xFF && i + 1 < frames.length && frames[i + 1] == 0) {
        i++;
      }
    }
    return out.toByteArray();
  }
}

package org.bonafide.evidence.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A box of ISO/IEC 14496-12: where its content lies. What it holds is not read.
 *
 * @param type four letters, as in {@code moov}
 * @param start the place of its head
 * @param from the place of its content
 * @param length of its content
 */
record FileBox(String type, long start, long from, long length) {

  /** What is done with a box; whatever it throws ends the walk. */
  interface Taker {
    void take(FileBox box) throws IOException;
  }

  /** Walks the boxes between two places without reading what they hold. */
  static void each(FilePlaces file, long from, long end, Pieces pieces, Taker taker)
      throws IOException {
    long at = from;
    for (int part = 0; at + 8 <= end; part++) {
      if (part == Container.MOST_PARTS) {
        pieces.trouble(Trouble.TOO_MANY);
        return;
      }
      byte[] head = file.at(at, 16);
      if (head.length < 8) {
        pieces.trouble(Trouble.TRUNCATED);
        return;
      }
      long length = Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt());
      int own = 8;
      if (length == 1 && head.length == 16) {
        length = ByteBuffer.wrap(head).getLong(8);
        own = 16;
      } else if (length == 0) {
        length = end - at;
      }
      if (length < own || length > end - at) {
        pieces.trouble(at + 8 == end ? Trouble.TRUNCATED : Trouble.LYING_LENGTH);
        return;
      }
      String type = new String(head, 4, 4, StandardCharsets.ISO_8859_1);
      taker.take(new FileBox(type, at, at + own, length - own));
      at += length;
    }
  }

  /** The length of the box with its head. */
  long whole() {
    return from + length - start;
  }

  /** The boxes within, after so many bytes of its own. */
  void within(FilePlaces file, int after, Pieces pieces, Taker taker) throws IOException {
    each(file, from + after, from + length, pieces, taker);
  }

  /** What it holds; nothing but a trouble where that is more than any tool writes. */
  byte[] content(FilePlaces file, Pieces pieces) throws IOException {
    if (length > Pieces.LARGEST) {
      pieces.trouble(Trouble.TOO_LARGE);
      return new byte[0];
    }
    return file.at(from, (int) length);
  }

  /** The same box without its first bytes. */
  FileBox after(int bytes) {
    return new FileBox(type, start, from + bytes, Math.max(0, length - bytes));
  }
}

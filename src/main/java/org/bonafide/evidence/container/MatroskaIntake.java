package org.bonafide.evidence.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Takes the programs, the time and the tags of WebM and Matroska (RFC 9559, over EBML, RFC 8794).
 * Film and sound are passed over by their lengths. No place for C2PA is defined in these files.
 */
final class MatroskaIntake {

  private static final long SEGMENT = 0x18538067;
  private static final long INFO = 0x1549A966;
  private static final long MUXER = 0x4D80;
  private static final long WRITER = 0x5741;
  private static final long DATE = 0x4461;
  private static final long TAGS = 0x1254C367;
  private static final long TAG = 0x7373;
  private static final long SIMPLE = 0x67C8;
  private static final long NAME = 0x45A3;
  private static final long TEXT = 0x4487;

  /** Seconds from 1970 to 2001, from which the times of these files count. */
  private static final long FROM_2001 = 978_307_200L;

  private static final int LONGEST_NAME = 200;
  private static final int DEEPEST = 4;

  private MatroskaIntake() {}

  /** An element: its id, the place of its content, and its length; one of no length has -1. */
  private record Element(long id, long from, long length) {}

  /** What is done with an element. */
  private interface Taker {
    void take(Element element) throws IOException;
  }

  static boolean isWebM(FileHead head) {
    return isOne(head) && head.letters().contains("webm");
  }

  static boolean isOne(FileHead head) {
    return head.begins("\u001a\u0045\u00df\u00a3")
        && (head.letters().contains("webm") || head.letters().contains("matroska"));
  }

  static void take(FilePlaces file, Pieces pieces) throws IOException {
    each(
        file,
        0,
        file.size(),
        pieces,
        top -> {
          if (top.id == SEGMENT) {
            long end = top.length < 0 ? file.size() : top.from + top.length;
            each(file, top.from, end, pieces, part -> part(part, file, pieces));
          }
        });
  }

  private static void part(Element part, FilePlaces file, Pieces pieces) throws IOException {
    if (part.id == INFO) {
      info(part, file, pieces);
    } else if (part.id == TAGS) {
      within(
          part,
          file,
          pieces,
          tag -> {
            if (tag.id == TAG) {
              within(tag, file, pieces, simple -> simple(simple, file, pieces, 0));
            }
          });
    }
  }

  /** The program that wrote the file speaks before the library under it. */
  private static void info(Element info, FilePlaces file, Pieces pieces) throws IOException {
    Map<Long, String> programs = new HashMap<>();
    within(
        info,
        file,
        pieces,
        field -> {
          if (field.id == WRITER || field.id == MUXER) {
            programs.put(field.id, words(field, file, LONGEST_NAME));
          } else if (field.id == DATE && field.length == 8) {
            time(ByteBuffer.wrap(file.at(field.from, 8)), pieces);
          }
        });
    String program = programs.getOrDefault(WRITER, programs.getOrDefault(MUXER, ""));
    if (!program.isBlank()) {
      pieces.add(Piece.text("encoder", program));
    }
  }

  private static void time(ByteBuffer value, Pieces pieces) {
    long nanoseconds = value.remaining() < 8 ? 0 : value.getLong();
    if (nanoseconds > 0) {
      Instant time = Instant.ofEpochSecond(FROM_2001 + nanoseconds / 1_000_000_000);
      pieces.add(Piece.text("container time", time.toString()));
    }
  }

  /** Tags may hold tags. */
  private static void simple(Element tag, FilePlaces file, Pieces pieces, int depth)
      throws IOException {
    if (tag.id != SIMPLE) {
      return;
    }
    String[] name = {""};
    within(
        tag,
        file,
        pieces,
        field -> {
          if (field.id == NAME) {
            name[0] = plain(words(field, file, LONGEST_NAME));
          } else if (field.id == TEXT && !name[0].isEmpty() && !name[0].contains("location")) {
            pieces.add(Piece.text(name[0], words(field, file, Pieces.LARGEST)));
          } else if (depth < DEEPEST) {
            simple(field, file, pieces, depth + 1);
          }
        });
  }

  /** Some write names of tags in capitals, others as they are given them. */
  private static String plain(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.equals("comment") ? "Comment" : small;
  }

  private static String words(Element field, FilePlaces file, int most) throws IOException {
    int count = (int) Math.min(Math.max(0, field.length), most);
    String words = new String(file.at(field.from, count), StandardCharsets.UTF_8);
    int end = words.indexOf('\0');
    return end < 0 ? words : words.substring(0, end);
  }

  private static void within(Element of, FilePlaces file, Pieces pieces, Taker taker)
      throws IOException {
    if (of.length >= 0) {
      each(file, of.from, of.from + of.length, pieces, taker);
    }
  }

  private static void each(FilePlaces file, long from, long end, Pieces pieces, Taker taker)
      throws IOException {
    long at = from;
    for (int part = 0; at < end; part++) {
      if (part == Container.MOST_PARTS) {
        pieces.trouble(Trouble.TOO_MANY);
        return;
      }
      byte[] head = file.at(at, 12);
      int idLength = head.length == 0 ? 9 : Integer.numberOfLeadingZeros(head[0] & 0xFF) - 23;
      if (idLength > 4 || head.length <= idLength) {
        pieces.trouble(Trouble.DAMAGED);
        return;
      }
      int sizeLength = Integer.numberOfLeadingZeros(head[idLength] & 0xFF) - 23;
      if (sizeLength > 8 || head.length < idLength + sizeLength) {
        pieces.trouble(Trouble.DAMAGED);
        return;
      }
      long id = number(head, 0, idLength);
      long mask = (1L << 7 * sizeLength) - 1;
      long length = number(head, idLength, sizeLength) & mask;
      long content = at + idLength + sizeLength;
      if (length == mask) {
        // Written as it was recorded: its end is that of the file, or is known to no one.
        taker.take(new Element(id, content, -1));
        return;
      }
      if (length > end - content) {
        pieces.trouble(Trouble.LYING_LENGTH);
        return;
      }
      taker.take(new Element(id, content, length));
      at = content + length;
    }
  }

  private static long number(byte[] bytes, int from, int count) {
    long value = 0;
    for (int i = from; i < from + count; i++) {
      value = value << 8 | bytes[i] & 0xFF;
    }
    return value;
  }
}

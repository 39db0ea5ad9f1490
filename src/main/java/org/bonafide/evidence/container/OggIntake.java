package org.bonafide.evidence.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes the comments of Ogg files (RFC 3533): the second packet of each stream, be it Vorbis, Opus,
 * Theora or FLAC. Sound and film are not read.
 */
final class OggIntake {

  /** Comments stand at the beginning; a picture among them takes some pages. */
  private static final int MOST_PAGES = 2_000;

  private static final int MOST_STREAMS = 16;

  /** What stands before the comments, by how the packet of comments begins. */
  private static final Map<String, Integer> BEFORE =
      Map.of("\u0003vorbis", 7, "OpusTags", 8, "\u0081theora", 7);

  /** The head of a block of metadata of FLAC. */
  private static final int FLAC_HEAD = 4;

  private OggIntake() {}

  /** One of the streams that lie in a file page by page. */
  private static final class Stream {
    private final ByteArrayOutputStream packet = new ByteArrayOutputStream();
    private boolean isFlac;
    private boolean begun;
    private boolean read;

    /** Takes a part of a packet; the second packet has the comments. */
    void part(byte[] bytes, boolean last, Pieces pieces) {
      if (packet.size() + bytes.length > Pieces.LARGEST) {
        pieces.trouble(Trouble.TOO_LARGE);
        read = true;
        return;
      }
      packet.writeBytes(bytes);
      if (last) {
        byte[] whole = packet.toByteArray();
        packet.reset();
        if (begun) {
          comments(whole, isFlac, pieces);
          read = true;
        }
        isFlac = letters(whole).startsWith("\u007fFLAC");
        begun = true;
      }
    }
  }

  static void take(FilePlaces file, Pieces pieces) throws IOException {
    Map<Integer, Stream> streams = new HashMap<>();
    long at = 0;
    for (int page = 0; page < MOST_PAGES && at < file.size(); page++) {
      byte[] head = file.at(at, 27 + 255);
      int parts = head.length < 27 ? 256 : head[26] & 0xFF;
      if (head.length < 27 + parts || !letters(head).startsWith("OggS")) {
        pieces.trouble(Trouble.DAMAGED);
        return;
      }
      int number = ByteBuffer.wrap(head).getInt(14);
      boolean first = (head[5] & 2) != 0;
      if (first && streams.size() < MOST_STREAMS) {
        streams.put(number, new Stream());
      } else if (streams.values().stream().allMatch(one -> one.read)) {
        return;
      }
      at += 27 + parts;
      for (int i = 0; i < parts; i++) {
        int part = head[27 + i] & 0xFF;
        Stream stream = streams.get(number);
        if (stream != null && !stream.read) {
          stream.part(file.at(at, part), part < 255, pieces);
        }
        at += part;
      }
    }
    if (at > file.size()) {
      pieces.trouble(Trouble.TRUNCATED);
    }
  }

  private static void comments(byte[] packet, boolean isFlac, Pieces pieces) {
    String letters = letters(packet);
    int before =
        isFlac
            ? FLAC_HEAD
            : BEFORE.entrySet().stream()
                .filter(kind -> letters.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(packet.length);
    if (before < packet.length) {
      SoundIntake.comments(Arrays.copyOfRange(packet, before, packet.length), pieces);
    }
  }

  private static String letters(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
  }
}

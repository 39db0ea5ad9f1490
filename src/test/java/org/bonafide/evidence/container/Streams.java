package org.bonafide.evidence.container;

import static org.bonafide.evidence.container.Films.joined;
import static org.bonafide.evidence.container.Films.letters;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Small files of WebM and Ogg with their tags, without film or sound in them. */
public final class Streams {

  private static final byte[] UNKNOWN = {1, -1, -1, -1, -1, -1, -1, -1};

  private Streams() {}

  /** A film with programs, a time of 2001 and after, and tags: name, value, name, value. */
  public static byte[] matroska(String type, String program, long seconds, String... tags) {
    return joined(head(type), element("18538067", body(program, seconds, tags)));
  }

  /** The same, of no stated length, as a recorder writes it. */
  public static byte[] recorded(String program, long seconds, String... tags) {
    return joined(head("webm"), hex("18538067"), UNKNOWN, body(program, seconds, tags));
  }

  private static byte[] head(String type) {
    return element("1A45DFA3", element("4282", letters(type)));
  }

  private static byte[] body(String program, long seconds, String... tags) {
    byte[] time = ByteBuffer.allocate(8).putLong(seconds * 1_000_000_000L).array();
    byte[] info =
        element(
            "1549A966",
            joined(
                element("4461", time),
                element("4D80", letters("Lavf60.3.100")),
                element("5741", letters(program))));
    byte[] all = new byte[0];
    for (int i = 0; i < tags.length; i += 2) {
      byte[] simple =
          joined(
              element("45A3", tags[i].getBytes(StandardCharsets.UTF_8)),
              element("4487", tags[i + 1].getBytes(StandardCharsets.UTF_8)));
      all = joined(all, element("7373", element("67C8", simple)));
    }
    return joined(info, element("1F43B675", new byte[300]), element("1254C367", all));
  }

  private static byte[] element(String id, byte[] content) {
    byte[] size =
        content.length < 127
            ? new byte[] {(byte) (0x80 | content.length)}
            : ByteBuffer.allocate(4).putInt(0x10000000 | content.length).array();
    return joined(hex(id), size, content);
  }

  private static byte[] hex(String digits) {
    return java.util.HexFormat.of().parseHex(digits);
  }

  /** A sound of Vorbis with comments {@code NAME=value}. */
  public static byte[] vorbis(String writer, String... comments) {
    byte[] second = joined(letters("\u0003vorbis"), block(writer, comments));
    return joined(
        page(2, 7, joined(letters("\u0001vorbis"), new byte[23])),
        page(0, 7, second),
        page(0, 7, new byte[90]));
  }

  /** A sound of Opus, whose comments go on over pages. */
  public static byte[] opus(String writer, String... comments) {
    byte[] second = joined(letters("OpusTags"), block(writer, comments));
    byte[] first = page(2, 8, joined(letters("OpusHead"), new byte[11]));
    byte[] half = Arrays.copyOf(second, 255);
    return joined(
        first, page(0, 8, half), page(1, 8, Arrays.copyOfRange(second, 255, second.length)));
  }

  private static byte[] page(int flags, int stream, byte[] packet) {
    int full = packet.length / 255;
    boolean goesOn = packet.length > 0 && packet.length % 255 == 0;
    byte[] parts = new byte[full + (goesOn ? 0 : 1)];
    Arrays.fill(parts, 0, full, (byte) 255);
    if (!goesOn) {
      parts[full] = (byte) (packet.length % 255);
    }
    byte[] head =
        ByteBuffer.allocate(27)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(letters("OggS"))
            .put(5, (byte) flags)
            .putInt(14, stream)
            .put(26, (byte) parts.length)
            .array();
    return joined(head, parts, packet);
  }

  private static byte[] block(String writer, String... comments) {
    byte[] all = joined(counted(writer), little(comments.length));
    for (String comment : comments) {
      all = joined(all, counted(comment));
    }
    return all;
  }

  private static byte[] counted(String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    return joined(little(bytes.length), bytes);
  }

  private static byte[] little(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }
}

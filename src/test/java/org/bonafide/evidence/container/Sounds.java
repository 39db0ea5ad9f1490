package org.bonafide.evidence.container;

import static org.bonafide.evidence.container.Films.joined;
import static org.bonafide.evidence.container.Films.letters;
import static org.bonafide.evidence.container.Films.number;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Small sounds, raw pictures and drawings with the tags that programs write, and nothing else. */
public final class Sounds {

  private Sounds() {}

  /** An MP3 whose tag holds frames. */
  public static byte[] mp3(byte[]... frames) {
    return joined(tag(frames), new byte[] {(byte) 0xFF, (byte) 0xFB, 0, 0});
  }

  public static byte[] tag(byte[]... frames) {
    byte[] all = joined(frames);
    int n = all.length;
    byte[] size = {
      (byte) (n >> 21 & 0x7F), (byte) (n >> 14 & 0x7F), (byte) (n >> 7 & 0x7F), (byte) (n & 0x7F)
    };
    return joined(letters("ID3"), new byte[] {3, 0, 0}, size, all);
  }

  public static byte[] comment(String words) {
    return frame(
        "COMM", joined(new byte[] {3}, letters("eng\0"), words.getBytes(StandardCharsets.UTF_8)));
  }

  public static byte[] manifest(byte[] store) {
    return frame("GEOB", joined(new byte[] {0}, letters("application/c2pa\0c2pa\0store\0"), store));
  }

  private static byte[] frame(String name, byte[] data) {
    return joined(letters(name), number(data.length), new byte[2], data);
  }

  public static byte[] wav(byte[]... chunks) {
    byte[] all = joined(chunks);
    return joined(letters("RIFF"), little(4 + all.length), letters("WAVE"), all);
  }

  public static byte[] chunk(String type, byte[] data) {
    return joined(letters(type), little(data.length), data, new byte[data.length % 2]);
  }

  private static byte[] little(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  /** A FLAC with texts of the form {@code NAME=value}. */
  public static byte[] flac(String... comments) {
    byte[] all = joined(little(4), letters("Lavf"), little(comments.length));
    for (String comment : comments) {
      byte[] words = comment.getBytes(StandardCharsets.UTF_8);
      all = joined(all, little(words.length), words);
    }
    return joined(
        letters("fLaC"),
        new byte[] {0, 0, 0, 34},
        new byte[34],
        number(0x84000000 | all.length),
        all);
  }

  /** A TIFF of no pixels with a camera, a packet of XMP and a manifest. */
  public static byte[] tiff(byte[] xmp, byte[] store) {
    byte[] camera = Films.camera("Canon", "EOS R5", "2026:03:05 10:00:00");
    ByteBuffer in = ByteBuffer.wrap(camera);
    int first = camera.length;
    ByteBuffer table = ByteBuffer.allocate(2 + 5 * 12 + 4);
    table.putShort((short) 5);
    int values = first + table.capacity();
    table.putShort((short) 700).putShort((short) 1).putInt(xmp.length).putInt(values);
    table.put(camera, 10, 36);
    table
        .putShort((short) 52545)
        .putShort((short) 7)
        .putInt(store.length)
        .putInt(values + xmp.length);
    in.putInt(4, first);
    return joined(camera, table.array(), xmp, store);
  }

  public static byte[] svg(String xmp, byte[] store) {
    return ("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>"
            + xmp
            + "<c2pa:manifest xmlns:c2pa=\"http://c2pa.org/manifest\">"
            + Base64.getEncoder().encodeToString(store)
            + "</c2pa:manifest></metadata></svg>")
        .getBytes(StandardCharsets.UTF_8);
  }
}

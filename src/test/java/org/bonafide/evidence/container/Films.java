package org.bonafide.evidence.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Small films and pictures made of boxes, as programs write them, without film in them. */
public final class Films {

  public static final String C2PA = "d8fec3d61b0e483c92975828877ec481";
  public static final String XMP = "be7acfcb97a942e89c71999491e3afac";

  private Films() {}

  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(out::writeBytes);
    return out.toByteArray();
  }

  public static byte[] letters(String words) {
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }

  public static byte[] box(String type, byte[]... content) {
    byte[] all = joined(content);
    return joined(number(8 + all.length), letters(type), all);
  }

  public static byte[] number(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  public static byte[] type(String brand) {
    return box("ftyp", letters(brand), number(0), letters("isom"));
  }

  public static byte[] uuid(String id, byte[]... content) {
    return box("uuid", HexFormat.of().parseHex(id), joined(content));
  }

  /** A store as C2PA puts it into a file of boxes. */
  public static byte[] manifest(byte[] store) {
    return uuid(C2PA, number(0), letters("manifest\0"), new byte[8], store);
  }

  /** A film of nothing, written at a time of 1904 and after. */
  public static byte[] film(long secondsFrom1904, byte[]... inMovie) {
    byte[] head = box("mvhd", number(0), number((int) secondsFrom1904), number(0), new byte[88]);
    return joined(type("mp42"), box("mdat", new byte[64]), box("moov", head, joined(inMovie)));
  }

  /** Tags under keys that the program chose. */
  public static byte[] keyed(Map<String, String> tags) {
    List<byte[]> names = new ArrayList<>();
    List<byte[]> values = new ArrayList<>();
    tags.forEach(
        (name, value) -> {
          byte[] key = name.getBytes(StandardCharsets.UTF_8);
          names.add(joined(number(8 + key.length), letters("mdta"), key));
          String index = new String(number(names.size()), StandardCharsets.ISO_8859_1);
          values.add(box(index, data(value)));
        });
    return box(
        "meta",
        number(0),
        handler("mdta"),
        box("keys", number(0), number(names.size()), joined(names.toArray(byte[][]::new))),
        box("ilst", joined(values.toArray(byte[][]::new))));
  }

  /** A tag of iTunes among the user's data. */
  public static byte[] tagged(String name, String value) {
    return box(
        "udta", box("meta", number(0), handler("mdir"), box("ilst", box(name, data(value)))));
  }

  private static byte[] handler(String kind) {
    return box("hdlr", number(0), number(0), letters(kind), new byte[13]);
  }

  private static byte[] data(String value) {
    return box("data", number(1), number(0), value.getBytes(StandardCharsets.UTF_8));
  }

  /** A text as QuickTime puts it among the user's data. */
  public static byte[] text(String name, String value) {
    byte[] words = value.getBytes(StandardCharsets.UTF_8);
    return box(
        name,
        ByteBuffer.allocate(4).putShort((short) words.length).putShort((short) 0).array(),
        words);
  }

  /** A picture of boxes with an item of EXIF in the file and one of XMP in the box of items. */
  public static byte[] picture(String brand, byte[] exif, byte[] xmp) {
    byte[] head = type(brand);
    byte[] items =
        box(
            "iinf",
            number(0),
            ByteBuffer.allocate(2).putShort((short) 2).array(),
            box("infe", number(2 << 24), pair(1, 0), letters("Exif\0")),
            box("infe", number(2 << 24), pair(2, 0), letters("mime\0application/rdf+xml\0")));
    int at = 0;
    byte[] meta = new byte[0];
    for (int round = 0; round < 2; round++) {
      byte[] places =
          box(
              "iloc",
              number(1 << 24),
              ByteBuffer.allocate(4).putShort((short) 0x4400).putShort((short) 2).array(),
              place(1, 0, at, 4 + exif.length),
              place(2, 1, 0, xmp.length));
      meta = box("meta", number(0), handler("pict"), items, places, box("idat", xmp));
      at = head.length + meta.length + 8;
    }
    return joined(head, meta, box("mdat", number(0), exif));
  }

  private static byte[] pair(int one, int other) {
    return ByteBuffer.allocate(4).putShort((short) one).putShort((short) other).array();
  }

  private static byte[] place(int id, int method, int from, int length) {
    return ByteBuffer.allocate(16)
        .putShort((short) id)
        .putShort((short) method)
        .putShort((short) 0)
        .putShort((short) 1)
        .putInt(from)
        .putInt(length)
        .array();
  }

  /** A block of EXIF with a camera and the moment of taking. */
  public static byte[] camera(String make, String model, String when) {
    byte[] maker = letters(make + "\0");
    byte[] name = letters(model + "\0");
    byte[] time = letters(when + "\0");
    int values = 8 + 2 + 3 * 12 + 4;
    int inner = values + maker.length + name.length;
    return joined(
        letters("MM\0*"),
        number(8),
        new byte[] {0, 3},
        field(0x010F, 2, maker.length, values),
        field(0x0110, 2, name.length, values + maker.length),
        field(0x8769, 4, 1, inner),
        number(0),
        maker,
        name,
        new byte[] {0, 1},
        field(0x9003, 2, time.length, inner + 2 + 12 + 4),
        number(0),
        time);
  }

  private static byte[] field(int tag, int type, int count, int value) {
    return ByteBuffer.allocate(12)
        .putShort((short) tag)
        .putShort((short) type)
        .putInt(count)
        .putInt(value)
        .array();
  }
}
